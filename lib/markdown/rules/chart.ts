import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { contentsOf } from '../blocks.ts'
import { type Bar, readChart } from '../chart.ts'
import { messages } from '../messages.ts'
import { plainText, startOf } from '../nodes.ts'
import { sameUnit } from '../quantity.ts'

/** A `:::grafico`: a title, one list of `label: value` with numbers of one unit, then at most a caption. */
export function chartFaults(directive: ContainerDirective): Fault[] {
  const { title, rest } = contentsOf(directive)
  const [list, ...caption] = rest
  const { bars } = readChart(directive)
  const at = startOf(directive)
  return [
    ...(title.length === 0 ? [{ ...at, ...messages.chartTitle() }] : []),
    ...(list?.type === 'list' && caption.every((child) => child.type === 'paragraph')
      ? []
      : [{ ...at, ...messages.chartBlock() }]),
    ...bars.flatMap((bar) =>
      barFaults(
        bar,
        bars.find(({ quantity }) => quantity),
      ),
    ),
  ]
}

function barFaults({ item, label, value, quantity }: Bar, first: Bar | undefined): Fault[] {
  const at = startOf(item)
  const [line, ...others] = item.children
  if (label === '' || line?.type !== 'paragraph' || others.length > 0)
    return [{ ...at, ...messages.chartItem(line ? plainText(line) : '') }]
  if (line.children.some(({ type }) => type === 'link')) return [{ ...at, ...messages.chartLink() }]
  if (!quantity) return [{ ...at, ...messages.chartValue(value) }]
  if (quantity.value < 0) return [{ ...at, ...messages.chartNegative(value) }]
  return first?.quantity && !sameUnit(quantity, first.quantity)
    ? [{ ...at, ...messages.chartUnits(value, first.value) }]
    : []
}
