import type { Nodes } from 'mdast'
import type { Fault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { messages } from '../messages.ts'
import { startOf } from '../nodes.ts'
import type { Rule } from './rule.ts'

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
