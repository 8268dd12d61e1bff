import type { Store } from './store.ts'
import type { Term } from './terms.ts'

export type Ranking = {
  /** Numbers of pieces in groups from the best: one of a later group never stands above one of an earlier. */
  readonly groups: readonly (readonly number[])[]
  /** The score of a piece within its group, the higher the better. */
  readonly score: (id: number) => number
  /** No piece holds all the terms: the groups hold those with most of them, then fewer. */
  readonly partial: boolean
}

/** Above this many answers the places of words in long texts are not read: what names a piece is enough to rank it. */
const NARROW = 300

const anyOf = (stems: readonly string[]): string => stems.map((stem) => `"${stem}"`).join(' OR ')

/** All that answers a question: all its terms as they are written, then with other accents and endings; failing that, some of them. */
export function rank(store: Store, terms: readonly Term[], lastId: number): Ranking {
  const strict = new Uint32Array(lastId + 1)
  const either = new Uint32Array(lastId + 1)
  for (const [at, { strict: written, loose }] of terms.entries()) {
    const bit = 1 << at
    for (const id of matching(store, written)) {
      strict[id] = (strict[id] ?? 0) | bit
      either[id] = (either[id] ?? 0) | bit
    }
    for (const id of matching(store, loose)) either[id] = (either[id] ?? 0) | bit
  }
  const all = 2 ** terms.length - 1
  const complete = terms.length > 0 && either.includes(all)
  // Group 0: all terms as written; 1: all terms; then one less, and so on.
  const groups: number[][] = Array.from({ length: terms.length + 1 }, () => [])
  // By number: an iterator over ten thousand places takes as long as the matching.
  for (let id = 1; id <= lastId; id += 1) {
    const held = either[id] ?? 0
    if (held === 0 || (complete && held !== all)) continue
    groups[strict[id] === all ? 0 : 1 + terms.length - bits(held)]?.push(id)
  }
  const count = groups.reduce((sum, group) => sum + group.length, 0)
  return { groups, score: count > 0 ? scorer(store, terms, count, !complete) : () => 0, partial: !complete }
}

function matching(store: Store, { stems, forms }: Term['strict']): readonly number[] {
  return [
    ...(stems.length > 0 ? store.match('stems', anyOf(stems)) : []),
    ...(forms.length > 0 ? store.match('forms', forms.join(' OR ')) : []),
  ]
}

function scorer(store: Store, terms: readonly Term[], count: number, partial: boolean): Ranking['score'] {
  const stems = terms
    .map(({ strict, loose }) => [...strict.stems, ...loose.stems])
    .filter((one) => one.length > 0)
  if (stems.length === 0) return () => 0
  const heads = store.scoreHeads(anyOf(stems.flat()))
  if (count > NARROW) return (id) => heads.get(id) ?? 0
  const whole = store.scoreWhole(stems.map((one) => `(${anyOf(one)})`).join(partial ? ' OR ' : ' AND '))
  return (id) => (heads.get(id) ?? 0) + (whole.get(id) ?? 0)
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1
  return count
}
