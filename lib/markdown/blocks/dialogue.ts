import type { BlockContent, DefinitionContent, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { fold } from '#lib/model/slug.ts'
import { contentsOf } from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { pictureOf, plainText, startOf } from '../nodes.ts'
import { type Lead, leadOf } from './lead.ts'

type Content = BlockContent | DefinitionContent

/** What one person says: a paragraph that opens with the name, and what follows it up to the next name. */
type Speech = { readonly node: Paragraph; readonly lead: Lead; readonly more: readonly Content[] }

export type Dialogue = {
  readonly speeches: readonly Speech[]
  /** What stands before the first name. */
  readonly nobody: readonly Content[]
}

/** Reads a `:::dialogo`. A paragraph without a name goes on with what was being said. */
export function readDialogue(directive: ContainerDirective): Dialogue {
  const speeches: (Speech & { readonly more: Content[] })[] = []
  const nobody: Content[] = []
  for (const node of contentsOf(directive).rest) {
    const lead = leadOf(node)
    if (node.type === 'paragraph' && lead?.sign) speeches.push({ node, lead, more: [] })
    else (speeches.at(-1)?.more ?? nobody).push(node)
  }
  return { speeches, nobody }
}

type Names = ReadonlyMap<string, string>

/** A `:::dialogo`: two voices or more, each speech under the name of who speaks. */
export function dialogueFaults(directive: ContainerDirective): Fault[] {
  const { speeches, nobody } = readDialogue(directive)
  const names: Names = new Map(speeches.map(({ lead }) => [fold(lead.text), lead.text]))
  const [first] = nobody
  const [only = ''] = names.values()
  const at = startOf(first ?? directive)
  if (first || speeches.length === 0) return [{ ...at, ...formMessages.dialogueName() }]
  const inside = speeches.flatMap((speech) => speechFaults(speech, names))
  const isAlone = names.size === 1 && inside.length === 0
  return isAlone ? [{ ...at, ...formMessages.dialogueVoices(only) }] : inside
}

function speechFaults({ node, lead, more }: Speech, names: Names): Fault[] {
  const words = lead.rest.map(plainText).join('').trim()
  return [
    ...(words === '' && more.length === 0
      ? [{ ...startOf(node), ...formMessages.dialogueSilent(lead.text) }]
      : []),
    ...attached(node),
    ...more.flatMap((child): Fault[] => {
      const at = startOf(child)
      const isImage = child.type === 'paragraph' && pictureOf(child)
      if (isImage || !['paragraph', 'list', 'blockquote'].includes(child.type))
        return child.type === 'containerDirective' ? [] : [{ ...at, ...formMessages.dialogueBlock() }]
      if (child.type !== 'paragraph') return []
      if (leadOf(child)) return [{ ...at, ...formMessages.dialogueName() }]
      const [, written = ''] = /^([^.:]{1,60})[.:]/.exec(plainText(child)) ?? []
      const name = names.get(fold(written.trim()))
      return name ? [{ ...at, ...formMessages.dialogueBold(name) }] : attached(child)
    }),
  ]
}

/** A name in bold at the beginning of a line that no blank line parts from what was being said. */
function attached({ children }: Paragraph): Fault[] {
  return children.flatMap((child, index): Fault[] => {
    const before = children[index - 1]
    const begins = before?.type === 'break' || (before?.type === 'text' && before.value.endsWith('\n'))
    const lead = begins ? leadOf({ type: 'paragraph', children: children.slice(index) }) : undefined
    return lead?.sign ? [{ ...startOf(child), ...formMessages.dialogueLine(lead.text) }] : []
  })
}
