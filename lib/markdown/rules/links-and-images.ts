import type { Nodes } from 'mdast'
import type { Fault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { messages } from '../messages.ts'
import { plainText, type Rule, startOf } from '../nodes.ts'
import { copiedLink } from './copied-links.ts'

/** Longer addresses are no addresses; by way of definitions they could make a short text into a huge page. */
export const LONGEST_ADDRESS = 2_000

const SCHEME = /^([a-z][a-z\d+.-]*):/i
/** The development server: an address copied from the browser while writing. */
const HERE = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/[^\s\\]*)?$/i
const OPENED = /^(?:https?|mailto)$/i

/** Links: words, an address that a reader can open, none inside another. Whether it leads somewhere is for the content's check. */
export const linkFaults: Rule = ({ nodes }) => {
  // References have become links: a definition is used if something leads where it does.
  const used = new Set(
    nodes.flatMap(({ node }) => (node.type === 'link' || node.type === 'image' ? [node.url] : [])),
  )
  const defined = new Set<string>()
  return nodes.flatMap(({ node, parents }): Fault[] => {
    const at = startOf(node)
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return []
    const long = node.url.length + (node.title?.length ?? 0) > LONGEST_ADDRESS
    if (long) return [{ ...at, ...messages.longAddress(LONGEST_ADDRESS) }]
    if (node.type === 'definition') {
      const { identifier, label } = node
      const again = defined.has(identifier)
      defined.add(identifier)
      if (again) return [{ ...at, ...messages.definitionRepeated(label ?? identifier) }]
      return used.has(node.url) ? [] : [{ ...at, ...messages.definitionUnused(label ?? identifier) }]
    }
    if (node.type !== 'link') return []
    const scheme = SCHEME.exec(node.url)?.[1]
    const unopened = (scheme !== undefined && !OPENED.test(scheme)) || node.url.startsWith('//')
    const copied = copiedLink(node.url)
    const isPhone = /^(?:tel|callto|sms)$/i.test(scheme ?? '')
    return [
      ...(HERE.test(node.url) ? [{ ...at, ...messages.linkHere(node.url) }] : []),
      ...(copied ? [{ ...at, ...copied }] : []),
      ...(plainText(node).trim() === '' ? [{ ...at, ...messages.linkEmpty() }] : []),
      ...(node.url === '' ? [{ ...at, ...messages.linkNowhere() }] : []),
      ...(unopened
        ? [{ ...at, ...(isPhone ? messages.linkPhone(node.url) : messages.linkScheme(node.url)) }]
        : []),
      ...(parents.some((parent) => parent.type === 'link') ? [{ ...at, ...messages.linkInLink() }] : []),
      ...(node.title ? [{ ...at, ...messages.linkTitle(node.title) }] : []),
    ]
  })
}

/** Images: alone in their paragraph, with a text for who does not see them. Whether the file exists is for the content's check. */
export const imageFaults: Rule = ({ nodes }) =>
  nodes.flatMap(({ node, parents }): Fault[] => {
    if (node.type !== 'image') return []
    const at = startOf(node)
    const parent = parents.at(-1)
    const alone =
      parent?.type === 'paragraph' && parent.children.every((child) => child === node || isAttributes(child))
    const alt = (node.alt ?? '').trim()
    return [
      ...(alone ? [] : [{ ...at, ...messages.imageInline() }]),
      ...(alt === '' ? [{ ...at, ...messages.altMissing() }] : []),
      ...(namesFile(alt, node.url) ? [{ ...at, ...messages.altFileName(alt) }] : []),
    ]
  })

/** What other programs write after an image, `{width=50%}`: it is said as such. */
const isAttributes = (node: Nodes): boolean => node.type === 'text' && /^\s*\{[^{}]*\}\s*$/.test(node.value)

/** Whether an alternative text says no more than the name of the file, with its ending or without. */
export function namesFile(alt: string, url: string): boolean {
  const name = url.slice(url.lastIndexOf('/') + 1)
  return alt !== '' && [name, name.replace(/\.[^.]*$/, '')].some((text) => slugify(text) === slugify(alt))
}
