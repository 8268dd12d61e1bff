import type { Element, ElementContent, Properties } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { type Bar, readChart } from '../blocks/chart.ts'
import { contentsOf } from '../blocks.ts'
import { element, type Scope, type State, text } from './scope.ts'

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

/**
 * Bars as a list of terms and values that reads well without the drawing. Each bar is an SVG as wide as the largest value:
 * lengths are attributes, since the pages allow no inline style.
 */
export function chart(state: State, node: ContainerDirective): Element {
  const { title } = contentsOf(node)
  const { bars, caption } = readChart(node)
  const largest = Math.max(...bars.map(({ quantity }) => quantity?.value ?? 0)) || 1
  const words = caption.flatMap((child, index) => [...(index > 0 ? [text(' ')] : []), ...state.all(child)])
  return element('figure', { className: ['figure'] }, [
    ...(title.length > 0
      ? [
          element(
            'p',
            { className: ['figure-title'] },
            state.all({ type: 'paragraph', children: [...title] }),
          ),
        ]
      : []),
    element(
      'dl',
      { className: ['bars'] },
      bars.map((bar) => row(bar, largest)),
    ),
    ...(words.length > 0 ? [element('figcaption', {}, words)] : []),
  ])
}

function row({ label, value, quantity, strong }: Bar, largest: number): Element {
  const drawing = element(
    'svg',
    { viewBox: `0 0 ${largest} 10`, preserveAspectRatio: 'none', focusable: 'false' },
    [element('rect', { width: Math.max(quantity?.value ?? 0, 0), height: 10 })],
  )
  return element('div', strong ? { className: ['strong'] } : {}, [
    element('dt', {}, [text(label)]),
    element('dd', {}, [text(value)]),
    element('dd', { ariaHidden: 'true' }, [drawing]),
  ])
}
