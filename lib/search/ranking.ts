import type { Scored, Store } from './store.ts'
import type { Term } from './terms.ts'

/** What a question finds. The lists are used again: they hold until the next question is ranked. */
export type Ranking = {
  /** The group of a piece by its number, 1 the best: one of a later group never stands above one of an earlier. 0: not found. */
  readonly groups: Uint8Array
  /** How many are found. */
  readonly count: number
  /** The score of each piece within its group, the higher the better. */
  readonly scores: Float64Array
  /** No piece holds all the terms: the groups hold those with most of them, then fewer. */
  readonly partial: boolean
}

/** Above this many answers the places of words in long texts are not read: what names a piece is enough to rank it. */
const NARROW = 300

const anyOf = (stems: readonly string[]): string => stems.map((stem) => `"${stem}"`).join(' OR ')

// All that follows goes over lists of numbers by their places: iterators over ten thousand take as long as the matching.

type Lists = {
  readonly strict: Uint32Array
  readonly either: Uint32Array
  readonly groups: Uint8Array
  readonly scores: Float64Array
}

let kept: Lists | undefined

/** Empty lists with a place for each piece. Made anew for every question of a large archive they were 170 kB of garbage each. */
function emptyLists(size: number): Lists {
  if (kept?.strict.length !== size) {
    kept = {
      strict: new Uint32Array(size),
      either: new Uint32Array(size),
      groups: new Uint8Array(size),
      scores: new Float64Array(size),
    }
  } else for (const list of Object.values(kept)) list.fill(0)
  return kept
}

/** All that answers a question: all its terms as they are written, then with other accents and endings; failing that, some of them. */
export function rank(store: Store, terms: readonly Term[], lastId: number): Ranking {
  const { strict, either, groups, scores } = emptyLists(lastId + 1)
  for (const [at, { strict: written, loose }] of terms.entries()) {
    const bit = 1 << at
    for (const ids of places(store, written)) {
      mark(strict, ids, bit)
      mark(either, ids, bit)
    }
    for (const ids of places(store, loose)) mark(either, ids, bit)
  }
  const all = 2 ** terms.length - 1
  const complete = terms.length > 0 && either.includes(all)
  // 1: all terms as written; 2: all terms; then one less, and so on.
  let count = 0
  for (let id = 1; id <= lastId; id += 1) {
    const held = either[id] ?? 0
    if (held === 0 || (complete && held !== all)) continue
    groups[id] = strict[id] === all ? 1 : 2 + terms.length - bits(held)
    count += 1
  }
  if (count > 0) score(scores, store, terms, { narrow: count <= NARROW, complete })
  return { groups, count, scores, partial: !complete }
}

function places(store: Store, { stems, forms }: Term['strict']): readonly Uint32Array[] {
  return [
    ...stems.map((stem) => store.ofStem(stem).ids),
    ...(forms.length > 0 ? [store.ofPhrase(forms.join(' OR ')).ids] : []),
  ]
}

function mark(masks: Uint32Array, ids: Uint32Array, bit: number): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0
    masks[id] = (masks[id] ?? 0) | bit
  }
}

type Case = { readonly narrow: boolean; readonly complete: boolean }

/** The score of a question is the sum of those of its stems, as that of FTS5. */
function score(scores: Float64Array, store: Store, terms: readonly Term[], { narrow, complete }: Case): void {
  const stems = terms
    .map(({ strict, loose }) => [...strict.stems, ...loose.stems])
    .filter((one) => one.length > 0)
  for (const stem of stems.flat()) sum(scores, store.ofStem(stem).heads)
  if (narrow && stems.length > 0) {
    const expression = stems.map((one) => `(${anyOf(one)})`).join(complete ? ' AND ' : ' OR ')
    sum(scores, store.scoreWhole(expression))
  }
}

function sum(scores: Float64Array, { ids, scores: further }: Scored): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0
    scores[id] = (scores[id] ?? 0) + (further[at] ?? 0)
  }
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1
  return count
}
