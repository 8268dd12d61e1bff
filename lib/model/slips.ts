/**
 * Whether two words differ by one slip of the hand: a letter more, less or other, or two that changed places. In one pass: anyone may
 * send a thousand addresses that nobody has.
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (one.length + other.length <= 2) return true
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]
}

/** Letters at either end of a word of which one slip leaves at least one end as it was. */
const endOf = (length: number): number => Math.floor((length - 1) / 2)

const startKey = (length: number, written: string): string => `${length}<${written.slice(0, endOf(length))}`
const finishKey = (length: number, written: string): string =>
  `${length}>${written.slice(written.length - endOf(length))}`

/**
 * Takes words of at least two letters, and finds the first of them that a written one may be a slip of. Only those are compared that
 * begin or end as it does: of ten thousand that took half a millisecond, and four hundred a second kept all readers waiting.
 */
export function openSlips(words: readonly string[]): (written: string) => string | undefined {
  const places = new Map<string, number[]>()
  const put = (key: string, place: number): void => {
    const known = places.get(key)
    if (known) known.push(place)
    else places.set(key, [place])
  }
  for (const [place, word] of words.entries()) {
    put(startKey(word.length, word), place)
    put(finishKey(word.length, word), place)
  }
  return (written) => {
    const lengths = [written.length - 1, written.length, written.length + 1]
    const near = lengths
      .flatMap((length) => [startKey(length, written), finishKey(length, written)])
      .flatMap((key) => places.get(key) ?? [])
      .filter((place) => isOneSlipAway(written, words[place] ?? written))
    return words[near.reduce((first, place) => Math.min(first, place), Number.POSITIVE_INFINITY)]
  }
}
