import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Fault, placeIn, type Said, START } from '#lib/model/fault.ts'
import { images } from '../messages/targets.ts'
import { faultInAttribute, faultInCss, faultInElement, REFERENCE, SVG } from './allowed.ts'
import { type Drawn, drawnBy, isBounded, type Size, sizeOfSvg } from './measures.ts'

/** Most bytes of a drawing: unlike a photograph it is served as it is, and so as heavy as it is. */
export const LARGEST_SVG = 100 * 1024

/** Encodings that hold plain ASCII as UTF-8 does. */
const LIKE_ASCII = /^(?:us-ascii|iso-8859-\d+|windows-125\d)$/i
const GRADIENTS = new Set(['linearGradient', 'radialGradient'])

type Read = { readonly size?: Size; readonly findings: readonly Fault[] }

const only = (said: Said): Read => ({ findings: [{ ...START, ...said }] })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Reads a drawing: its size in pixels, and what it may not hold. It is shown through <img>, where browsers run and load
 * nothing, but it has an address of its own, and opened by itself it is a page of this site. So it is parsed, and what is
 * not known to draw and nothing else is said where it stands, each kind once.
 */
export function readSvg(bytes: Uint8Array): Read {
  if (bytes.length > LARGEST_SVG) return only(images.svgHeavy(bytes.length, LARGEST_SVG))
  const text = textOf(bytes)
  if (text === undefined) return only(images.svgUnsafe('una codifica diversa da UTF-8'))
  const found = new Map<string, Fault>()
  const say = (said: Said | undefined, offset: number) => {
    if (said && !found.has(said.message)) found.set(said.message, { ...placeIn(text, offset), ...said })
  }
  const top: Drawn = { children: [], references: [], times: 1 }
  const open: Drawn[] = []
  const byId = new Map<string, { readonly drawn: Drawn; readonly name: string }>()
  const paints: { readonly id: string; readonly at: number }[] = []
  let root: SaxesTagNS | undefined
  let begun = 0
  let styleAt: number | undefined
  let isBroken = false

  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', () => {
    // One mistake in the form of a file makes others appear.
    if (!isBroken) say(images.svgBroken(), Math.max(0, parser.position - 1))
    isBroken = true
  })
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    const isPlain = LIKE_ASCII.test(encoding) && /^\p{ASCII}*$/u.test(text)
    if (!/^utf-?8$/i.test(encoding) && !isPlain) say(images.svgUnsafe('una codifica diversa da UTF-8'), 0)
  })
  parser.on('doctype', (doctype) => {
    // Without declarations of its own it is the old way to begin a file, and browsers pass over it.
    if (!doctype.includes('[')) return
    say(images.svgUnsafe('dichiarazioni in DOCTYPE'), text.indexOf('<!DOCTYPE'))
    // The entities that it declares are not known, and no other mistake.
    isBroken = true
  })
  parser.on('processinginstruction', ({ target }) => {
    if (target !== 'xpacket') say(images.svgUnsafe(`un’istruzione («?${target}»)`), parser.position)
  })
  parser.on('opentagstart', ({ name }) => {
    begun = Math.max(0, text.lastIndexOf(`<${name}`, parser.position))
  })
  parser.on('opentag', (tag) => {
    root ??= tag
    const fault = faultInElement(tag)
    say(fault, begun)
    // What has to go goes with all that is written in it.
    for (const attribute of fault ? [] : Object.values(tag.attributes)) {
      const at = text.indexOf(attribute.name, begun + tag.name.length + 1)
      say(faultInAttribute(attribute), at)
    }
    const drawn = drawnBy(tag)
    const { id } = tag.attributes
    if (id && !byId.has(id.value)) byId.set(id.value, { drawn, name: tag.local })
    const parent = open.at(-1) ?? top
    parent.children.push(drawn)
    open.push(drawn)
    if (tag.uri === SVG && tag.local === 'style') styleAt = begun
  })
  parser.on('closetag', () => {
    open.pop()
    styleAt = undefined
  })
  const readStyle = (css: string) => {
    if (styleAt === undefined) return
    say(faultInCss(css), styleAt)
    for (const [, , id = ''] of css.matchAll(REFERENCE)) paints.push({ id, at: styleAt })
  }
  parser.on('text', readStyle)
  parser.on('cdata', readStyle)
  parser.write(text).close()

  if (root?.local !== 'svg') return only(images.unreadable())
  if (root.uri !== SVG) return only(images.svgNamespace())
  // A rule of style may paint every element: what it repeats cannot be counted, so it may name plain colours alone.
  for (const { id, at } of paints) {
    if (!GRADIENTS.has(byId.get(id)?.name ?? '')) say(images.svgUnsafe('«url(#…)» nello stile'), at)
  }
  const drawnById = new Map([...byId].map(([id, { drawn }]) => [id, drawn]))
  if (!isBounded(top, drawnById)) say(images.svgEndless(), 0)
  const size = sizeOfSvg(root)
  if (!size) say(images.unreadable(), 0)
  return { ...(size && { size }), findings: [...found.values()] }
}
