import type { ListItem, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Fault } from '#lib/model/fault.ts'
import { contentsOf } from '../blocks.ts'
import { messages } from '../messages.ts'
import { plainText, startOf } from '../nodes.ts'

/** A number with its unit, as Italian writes them: «1.200 €», «12,5 kg», «3 ore». */
export type Quantity = { readonly value: number; readonly unit: string }

const WRITTEN = /^([-−–])?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s*([\p{L}€$£%°].*))?$/u

/** Reads a quantity: points between thousands, a comma before the decimals. Undefined for what is not one («3.5 kg»). */
export function parseQuantity(text: string): Quantity | undefined {
  const match = WRITTEN.exec(text.trim())
  if (!match) return undefined
  const [, minus, whole = '', decimals = '', unit = ''] = match
  const value = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`)
  return { value: minus ? -value : value, unit }
}

/** Whether two units are one: «1 ora» and «40 ore» differ in the last vowel only. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  const stem = ({ unit }: Quantity) => unit.toLowerCase().replace(/[aeiou]$/, '')
  return stem(a) === stem(b)
}

/** One bar, as written; `quantity` is undefined where the value is not a number. */
export type Bar = {
  readonly item: ListItem
  readonly label: string
  readonly value: string
  readonly quantity?: Quantity
  /** The one that matters: the editor set it in bold. */
  readonly strong: boolean
}

export type Chart = { readonly bars: readonly Bar[]; readonly caption: readonly Paragraph[] }

/** Reads a `:::grafico`: a list of `label: value` and the paragraphs after it. */
export function readChart(directive: ContainerDirective): Chart {
  const { rest } = contentsOf(directive)
  const items = rest.flatMap((child) => (child.type === 'list' ? child.children : []))
  const caption = rest.filter((child): child is Paragraph => child.type === 'paragraph')
  return { bars: items.map(readBar), caption }
}

function readBar(item: ListItem): Bar {
  const [line] = item.children
  const text = line ? plainText(line) : ''
  // The one in «8:30» divides nothing.
  const colon = Math.max(-1, ...Array.from(text.matchAll(/(?<!\d):|:(?!\d)/g), ({ index }) => index))
  const value = text.slice(colon + 1).trim()
  const quantity = parseQuantity(value)
  const strong = line?.type === 'paragraph' && line.children.some((child) => child.type === 'strong')
  return {
    item,
    label: text.slice(0, Math.max(colon, 0)).trim(),
    value,
    strong,
    ...(quantity && { quantity }),
  }
}

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
