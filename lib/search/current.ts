import type { Magazine } from '#lib/model/magazine.ts'
import { Library } from './library.ts'
import { piecesOf } from './piece.ts'
import { Search } from './search.ts'

/** Up to this share of the pieces is read anew, each taken out and put in again; more make a new library. */
const MOST_ANEW = 0.5

type Registry = {
  readonly searches: WeakMap<Magazine, Promise<Search>>
  /** Those whose index is built. */
  readonly ready: WeakSet<Magazine>
  /** Of the magazine asked for last; building one follows the other. */
  library: Promise<Library | undefined>
}

const KEY = Symbol.for('magazine.search')

const isRegistry = (value: unknown): value is Registry =>
  typeof value === 'object' && value !== null && 'searches' in value && 'ready' in value && 'library' in value

/** Next bundles a copy of this module of its own: delivery and the pages find the one registry on the global object. */
function registry(): Registry {
  const known: unknown = Reflect.get(globalThis, KEY)
  if (isRegistry(known)) return known
  const made: Registry = {
    searches: new WeakMap(),
    ready: new WeakSet(),
    library: Promise.resolve(undefined),
  }
  Reflect.set(globalThis, KEY, made)
  return made
}

async function libraryFor(magazine: Magazine, previous: Library | undefined): Promise<Library> {
  const pieces = piecesOf(magazine)
  return previous && (await previous.update(pieces, pieces.length * MOST_ANEW))
    ? previous
    : Library.of(pieces)
}

/**
 * The search of a magazine. The first call builds its index, or brings that of the magazine before up to date; the
 * next ones find it ready. A magazine that nobody holds any more takes its search with it.
 */
export function searchOf(magazine: Magazine): Promise<Search> {
  const { searches, ready } = registry()
  const known = searches.get(magazine)
  if (known) return known
  const library = registry().library.then((previous) => libraryFor(magazine, previous))
  registry().library = library.catch(() => undefined)
  const made = library.then((built) => {
    const search = new Search(magazine, built)
    ready.add(magazine)
    return search
  })
  searches.set(magazine, made)
  // What failed once (a full disk) may succeed the next time it is asked for.
  made.catch(() => searches.delete(magazine))
  return made
}

/** Whether the search of a magazine answers at once; what it answers until then holds for the moment alone. */
export function isSearchReady(magazine: Magazine): boolean {
  return registry().ready.has(magazine)
}

/** The search of a magazine, or undefined if its index takes longer than some milliseconds: half a minute for ten thousand articles. */
export async function searchWithin(magazine: Magazine, milliseconds: number): Promise<Search | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined)
  })
  return Promise.race([searchOf(magazine), late]).finally(() => clearTimeout(timer))
}

/** Builds the index of a magazine before a reader asks for it: for delivery, after a swap. Resolves when it is ready. */
export async function warmSearch(magazine: Magazine): Promise<void> {
  await searchOf(magazine)
}
