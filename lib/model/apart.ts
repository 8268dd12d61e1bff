/**
 * How many places after a thing should hold none of its kind: with this many, no two of a kind touch in rows of up to four, nor
 * does one stand under the other.
 */
const REACH = 4

/** The least distance between two of a kind, `REACH + 1` where none are within reach of each other. */
function leastDistance(kinds: readonly string[]): number {
  const distances = kinds.map((kind, at) => kinds.slice(at + 1, at + 1 + REACH).indexOf(kind) + 1)
  return Math.min(REACH + 1, ...distances.filter((distance) => distance > 0))
}

/** The thing put among the others where it comes least near to its like, as late as may be. */
function putAmong<T>(things: readonly T[], thing: T, kindOf: (thing: T) => string): readonly T[] {
  const orders = things.map((_, at) => things.toSpliced(at, 0, thing))
  return [...orders, [...things, thing]].reduce((best, order) =>
    leastDistance(order.map(kindOf)) >= leastDistance(best.map(kindOf)) ? order : best,
  )
}

/**
 * Things in an order near the given one in which those of one kind stand apart (themes that share a form, docs/design.md, 6.2):
 * one that would come too near to its like lets the next ones pass.
 */
export function apart<T>(things: readonly T[], kindOf: (thing: T) => string): readonly T[] {
  let left = things
  let placed: readonly T[] = []
  while (left.length > 0) {
    const near = new Set(placed.slice(-REACH).map(kindOf))
    const free = left.findIndex((thing) => !near.has(kindOf(thing)))
    const at = Math.max(free, 0)
    const [next, ...later] = left.slice(at)
    if (next === undefined) break
    placed = free < 0 ? putAmong(placed, next, kindOf) : [...placed, next]
    left = [...left.slice(0, at), ...later]
  }
  return placed
}
