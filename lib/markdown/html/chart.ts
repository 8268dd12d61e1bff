import type { Element } from 'hast'
import type { ContainerDirective } from 'mdast-util-directive'
import { contentsOf } from '../blocks.ts'
import { type Bar, readChart } from '../chart.ts'
import { element, type State, text } from './hast.ts'

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
