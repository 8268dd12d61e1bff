import type { Store } from './store.ts'
import type { Term } from './terms.ts'

/** What a question finds: pieces from the best, with their scores. */
export type Ranked = { readonly id: number; readonly score: number }

export type Ranking = {
  /** Groups from the best: a piece of a later group never stands above one of an earlier. */
  readonly groups: readonly (readonly Ranked[])[]
  /** No piece holds all the terms: the groups hold those with most of them, then fewer. */
  readonly partial: boolean
}

/** Above this many answers the places of words in long texts are not read: what names a piece is enough to rank it. */
const NARROW = 300

const anyOf = (stems: readonly string[]): string => stems.map((stem) => `"${stem}"`).join(' OR ')

/** All that answers some terms: as they are written first, then with other accents and endings; failing that, some of the terms. */
export function rank(store: Store, terms: readonly Term[], lastId: number): Ranking {
  if (terms.length === 0) return { groups: [], partial: false }
  const strict = new Uint32Array(lastId + 1)
  const loose = new Uint32Array(lastId + 1)
  for (const [at, term] of terms.entries()) {
    mark(store, term.strict, strict, 1 << at)
    mark(store, term.loose, loose, 1 << at)
  }
  const all = 2 ** terms.length - 1
  const found = new Map<number, number[]>()
  let complete = false
  for (let id = 1; id <= lastId; id += 1) {
    const held = (strict[id] ?? 0) | (loose[id] ?? 0)
    if (held === 0) continue
    complete ||= held === all
    // The group: pieces with all terms as written, then all terms, then one less, and so on.
    const missing = strict[id] === all ? 0 : 1 + terms.length - bits(held)
    const group = found.get(missing) ?? []
    group.push(id)
    found.set(missing, group)
  }
  const chosen = [...found].filter(([missing]) => !complete || missing < 2).toSorted(([a], [b]) => a - b)
  const score = scorer(
    store,
    terms,
    chosen.reduce((sum, [, group]) => sum + group.length, 0),
    !complete,
  )
  return {
    groups: chosen.map(([, group]) => group.map((id) => ({ id, score: score(id) }))),
    partial: !complete,
  }
}

/** Sets a term's bit for all pieces that match it. */
function mark(store: Store, { stems, forms }: Term['strict'], into: Uint32Array, bit: number): void {
  const found = [
    ...(stems.length > 0 ? [store.match('stems', anyOf(stems))] : []),
    ...(forms.length > 0 ? [store.match('forms', forms.join(' OR '))] : []),
  ]
  for (const ids of found) for (const id of ids) into[id] = (into[id] ?? 0) | bit
}

function scorer(
  store: Store,
  terms: readonly Term[],
  count: number,
  partial: boolean,
): (id: number) => number {
  const stems = terms
    .map(({ strict, loose }) => [...strict.stems, ...loose.stems])
    .filter((each) => each.length > 0)
  if (stems.length === 0) return () => 0
  const heads = store.scoreHeads(anyOf(stems.flat()))
  const each = stems.map((one) => `(${anyOf(one)})`)
  const whole =
    count <= NARROW ? store.scoreWhole(each.join(partial ? ' OR ' : ' AND ')) : new Map<number, number>()
  return (id) => (heads.get(id) ?? 0) + (whole.get(id) ?? 0)
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1
  return count
}
