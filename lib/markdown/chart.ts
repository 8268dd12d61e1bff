import type { ListItem, Paragraph } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { contentsOf } from './blocks.ts'
import { plainText } from './nodes.ts'
import { parseQuantity, type Quantity } from './quantity.ts'

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
