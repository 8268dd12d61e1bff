import { MARK } from '../prose/segment.ts'

/** A quotation: the offsets of its two marks, and whether it stands inside guillemets. */
export type Pair = { readonly open: number; readonly close: number; readonly inner: boolean }

const opensAt = (text: string, at: number): boolean => {
  const before = text.slice(0, at).replaceAll(MARK, '')
  return before === '' || /[\s(«“‘’'–/]$/u.test(before)
}

/** The offset of a mark inside guillemets: whether more of them open than close before it. */
export function insideGuillemets(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.split('«').length > before.split('»').length
}

/**
 * Pairs of straight quotes in a text. Undefined when they do not pair: an odd number, or one that opens where the
 * other should close (27", a quotation that goes on in the next paragraph).
 */
export function straightPairs(text: string): readonly Pair[] | undefined {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index)
  if (marks.length % 2 === 1) return undefined
  const pairs: Pair[] = []
  for (let at = 0; at < marks.length; at += 2) {
    const [open = 0, close = 0] = marks.slice(at, at + 2)
    if (!opensAt(text, open) || opensAt(text, close)) return undefined
    pairs.push({ open, close, inner: insideGuillemets(text, open) })
  }
  return pairs
}
