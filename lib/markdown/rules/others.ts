import { type Fault, startOf } from '../fault.ts'
import { messages } from '../messages.ts'
import type { Rule } from './rule.ts'

/** What the magazine does not have: raw HTML and lists to tick off; and rows that are longer than their table. */
export const otherFaults: Rule = ({ nodes }) =>
  nodes.flatMap(({ node, parents }): Fault[] => {
    const at = startOf(node)
    if (node.type === 'html') return [{ ...at, ...messages.rawHtml(shortened(node.value)) }]
    if (node.type === 'listItem' && typeof node.checked === 'boolean') return [{ ...at, ...messages.task() }]
    const table = parents.at(-1)
    if (node.type !== 'tableRow' || table?.type !== 'table') return []
    const columns = table.children[0]?.children.length ?? 0
    return node.children.length > columns ? [{ ...at, ...messages.tableRow(columns) }] : []
  })

function shortened(html: string): string {
  const [line = ''] = html.split(/[\r\n]/, 1)
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
