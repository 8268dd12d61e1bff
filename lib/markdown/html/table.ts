import type { Element, ElementContent, Properties } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import { element, type State, text } from './hast.ts'
import type { Scope } from './scope.ts'

/**
 * A table in a group that scrolls and takes the focus (a wide table must be reachable from the keyboard).
 * The caption names the group; without one it is called «Tabella».
 */
export function table(scope: Scope, state: State, node: Table, caption: ElementContent[] = []): Element {
  const [head, ...body] = node.children.map((row, index) => tableRow(state, node, row, index === 0))
  const id = caption.length > 0 ? scope.nextId('tabella') : undefined
  const name: Properties = id ? { ariaLabelledBy: [id] } : { ariaLabel: 'Tabella' }
  return element('div', { className: ['table'], role: 'group', ...name, tabIndex: 0 }, [
    element('table', {}, [
      ...(id ? [element('caption', { id }, caption)] : []),
      element('thead', {}, head ? [head] : []),
      ...(body.length > 0 ? [element('tbody', {}, body)] : []),
    ]),
  ])
}

/** A row as wide as the head: GFM leaves out cells beyond it and fills up short rows. */
function tableRow(state: State, { align, children }: Table, row: TableRow, isHead: boolean): Element {
  const columns = children[0]?.children.length ?? 0
  const cells = Array.from({ length: columns }, (_, column) => {
    const cell = row.children[column]
    const properties = align?.[column] === 'right' ? { className: ['number'] } : {}
    return tableCell(state, cell, properties, isHead ? 'col' : column === 0 ? 'row' : undefined)
  })
  return element('tr', {}, cells)
}

/** A cell; an empty one is never a heading, since it would be one without a name. */
function tableCell(
  state: State,
  cell: TableCell | undefined,
  properties: Properties,
  scope: 'col' | 'row' | undefined,
): Element {
  const children = cell ? state.all(cell) : [text('')]
  const isHeading = scope !== undefined && children.length > 0
  return isHeading ? element('th', { scope, ...properties }, children) : element('td', properties, children)
}
