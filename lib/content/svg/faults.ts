import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import type { Said } from '#lib/model/fault.ts'
import { images } from '../messages/images.ts'
import { ELEMENTS, FUNCTIONS, PAINT, PLAIN, SVG, XLINK } from './names.ts'

/** What programs write for themselves, which browsers pass over. All that browsers know has its names at the W3C. */
const isInert = (uri: string): boolean =>
  (uri !== '' && !uri.startsWith('http://www.w3.org/')) ||
  uri === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** Folders on the computer of who drew it, as Inkscape notes them. */
const PRIVATE = new Set(['absref', 'export-filename'])
const XML_ATTRIBUTES = new Set(['xml:space', 'xml:lang', 'xml:id'])
/** What an animation may not change: it would undo what was looked at. */
const FIXED = new Set(['href', 'id', 'class', 'style', 'attributeName'])

/** A reference to another part of the same drawing, as CSS writes it; the second group is the id. */
export const REFERENCE = /url\(\s*(["']?)#([^"')\s\\]+)\1\s*\)/gi

/** What a value in CSS may not hold; nothing of most. Comments are left out, as browsers do. */
export function faultInCss(value: string): Said | undefined {
  const outside = value.replace(REFERENCE, '').replace(/\/\*.*?\*\//gs, ' ')
  if (outside.includes('\\')) return images.svgUnsafe('una barra rovesciata in un valore')
  if (outside.includes('@')) return images.svgUnsafe('una regola «@» nello stile')
  const called = [...outside.matchAll(/([\w-]+)\(/g)].map(([, name = '']) => name.toLowerCase())
  if (called.includes('url')) return images.svgUnsafe('un riferimento esterno («url»)')
  const odd = called.find((name) => !FUNCTIONS.has(name))
  return odd === undefined ? undefined : images.svgUnsafe(`«${odd}()» in un valore`)
}

/** Why an element may not stand in a drawing; nothing for those that draw, and for what browsers pass over. */
export function faultInElement({ name, local, uri }: SaxesTagNS): Said | undefined {
  if (uri === SVG && ELEMENTS.has(local)) return undefined
  if (uri === SVG && local === 'script') return images.svgUnsafe('uno script')
  if (uri === SVG && local === 'image') return images.svgPhotograph()
  if (uri === 'http://www.w3.org/1999/xhtml') return images.svgUnsafe('elementi HTML')
  return isInert(uri) ? undefined : images.svgUnsafe(`l’elemento «${name}», che qui non è ammesso`)
}

/** Why an attribute may not stand in a drawing; nothing for those that draw, and for what browsers pass over. */
export function faultInAttribute({ name, local, prefix, uri, value }: SaxesAttributeNS): Said | undefined {
  if (prefix === 'xmlns' || name === 'xmlns' || XML_ATTRIBUTES.has(name)) return undefined
  if (PRIVATE.has(local)) return images.svgUnsafe(`il percorso di una cartella («${name}»)`)
  if (name === 'href' || (uri === XLINK && local === 'href')) {
    return /^#[^\\\s]+$/.test(value) ? undefined : images.svgUnsafe('un riferimento esterno («href»)')
  }
  if (uri === XLINK || (uri !== '' && isInert(uri)) || /^(?:data|aria)-[\w.-]+$/.test(name)) return undefined
  if (/^on/i.test(name)) return images.svgUnsafe(`un gestore di eventi («${name}»)`)
  if (PAINT.has(name)) return faultInCss(value)
  if (!PLAIN.has(name)) return images.svgUnsafe(`l’attributo «${name}», che qui non è ammesso`)
  const isChange = name === 'attributeName'
  return isChange && (FIXED.has(value) || !(PAINT.has(value) || PLAIN.has(value)))
    ? images.svgUnsafe(`un’animazione che cambia «${value}»`)
    : undefined
}
