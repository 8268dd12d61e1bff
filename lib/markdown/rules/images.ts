import { slugify } from '#lib/model/slug.ts'
import { type Fault, startOf } from '../fault.ts'
import { messages } from '../messages.ts'
import type { Rule } from './rule.ts'

/** Images: alone in their paragraph, with a text for who does not see them. Whether the file exists is for the content's check. */
export const imageFaults: Rule = ({ nodes }) =>
  nodes.flatMap(({ node, parents }): Fault[] => {
    if (node.type !== 'image') return []
    const at = startOf(node)
    const parent = parents.at(-1)
    const alone = parent?.type === 'paragraph' && parent.children.length === 1
    const alt = (node.alt ?? '').trim()
    const named = alt !== '' && fileNames(node.url).includes(slugify(alt))
    return [
      ...(alone ? [] : [{ ...at, ...messages.imageInline() }]),
      ...(alt === '' ? [{ ...at, ...messages.altMissing() }] : []),
      ...(named ? [{ ...at, ...messages.altFileName(alt) }] : []),
    ]
  })

/** The file's name as a slug, with its ending and without: `foglio-svg`, `foglio`. */
function fileNames(url: string): readonly string[] {
  const name = url.slice(url.lastIndexOf('/') + 1)
  return [slugify(name), slugify(name.replace(/\.[^.]*$/, ''))]
}
