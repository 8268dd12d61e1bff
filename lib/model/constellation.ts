import type { Tag } from './records.ts'

/** A place on the circle: `angle` in degrees clockwise from the top. */
export type Star = { readonly tag: Tag; readonly angle: number }

/** A tie between two themes; heavier ties are drawn shorter. */
export type Tie = {
  readonly a: { readonly slug: string }
  readonly b: { readonly slug: string }
  readonly weight: number
}

/** Rounds of improvement; a few dozen themes settle within five. */
const ROUNDS = 12

/**
 * Places themes on a circle: opposites at the two ends of a diameter, the others so that themes with heavy ties stand near one
 * another. Deterministic: it begins with the given order and keeps every swap of two places that shortens the lines.
 */
export function constellation(tags: readonly Tag[], ties: readonly Tie[]): readonly Star[] {
  const pairs = diameters(tags)
  const size = pairs.length * 2
  if (size === 0) return []
  const ring = [...pairs.map(([first]) => first), ...pairs.map(([, second]) => second)]
  const half = pairs.length

  const length = (): number => {
    const places = new Map(ring.flatMap((tag, place) => (tag ? [[tag.slug, place] as const] : [])))
    return ties.reduce((sum, { a, b, weight }) => {
      const way = Math.abs((places.get(a.slug) ?? 0) - (places.get(b.slug) ?? 0))
      return sum + weight * Math.min(way, size - way)
    }, 0)
  }
  const swap = (x: number, y: number): void => {
    const [one, other] = [ring[x], ring[y]]
    ring[x] = other
    ring[y] = one
  }
  // A diameter moves as a whole, or turns round: opposites stay opposite.
  const moves = Array.from({ length: half }, (_, at) => [
    () => swap(at, at + half),
    ...Array.from({ length: half - at - 1 }, (_, further) => () => {
      const to = at + further + 1
      swap(at, to)
      swap(at + half, to + half)
    }),
  ]).flat()

  let shortest = length()
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = shortest
    for (const move of moves) {
      move()
      const now = length()
      if (now < shortest) shortest = now
      else move()
    }
    if (shortest === before) break
  }
  return ring.flatMap((tag, place) => (tag ? [{ tag, angle: (place * 360) / size }] : []))
}

/** Themes two by two: opposites, then the others as they come; the last may face an empty place. */
function diameters(tags: readonly Tag[]): readonly (readonly [Tag | undefined, Tag | undefined])[] {
  const bySlug = new Map(tags.map((tag) => [tag.slug, tag]))
  const opposites = tags.flatMap((tag) => {
    const other = tag.opposite === undefined ? undefined : bySlug.get(tag.opposite)
    return other && tag.slug < other.slug ? [[tag, other] as const] : []
  })
  const paired = new Set(opposites.flat().map(({ slug }) => slug))
  const single = tags.filter(({ slug }) => !paired.has(slug))
  const rest = Array.from(
    { length: Math.ceil(single.length / 2) },
    (_, at) => [single[at * 2], single[at * 2 + 1]] as const,
  )
  return [...opposites, ...rest]
}
