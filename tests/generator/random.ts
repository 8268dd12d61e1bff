/** A stream of pseudo-random choices: the same seed gives the same choices on every machine. */
export type Random = {
  /** From 0 up to 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
}

/** mulberry32: four lines, good enough for content. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
  }
}

/** Distinct items by Zipf's law: the first of the list comes up about twice as often as the second. */
export function zipf<T>(random: Random, items: readonly T[], count: number): readonly T[] {
  const total = items.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0)
  const chosen = new Set<T>()
  while (chosen.size < Math.min(count, items.length)) {
    let left = random.next() * total
    const rank = items.findIndex((_, index) => {
      left -= 1 / (index + 1)
      return left <= 0
    })
    const item = items[rank]
    if (item !== undefined) chosen.add(item)
  }
  return [...chosen]
}
