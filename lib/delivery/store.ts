import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'
import type { Shelf } from './disk-shelf.ts'
import { NEVER } from './headers.ts'

/** Other answers (not found, moved, failed, searches) cannot push pages out: they have this much, and no more. */
const OTHERS = { max: 2000, maxSize: 8 * 1024 * 1024 } as const
/** What holds for the moment alone (a page that failed, a search whose index is not built) is tried again after this. */
const A_MOMENT = 2000

/**
 * Under which name an answer is kept, and at which address it stands. A `document` is what the magazine has there, a `question` one
 * of the endless answers of the search, a `notice` the page for what is not there: those two are never on the disk.
 */
export type Named = {
  readonly id: string
  readonly path: string
  readonly kind: 'document' | 'question' | 'notice'
}
type Kept = { readonly path: string; readonly answer: Answer }

/** Answers under the names of what they show, whichever snapshot they were made for; bounded in bytes. */
export type Store = {
  readonly get: (id: string) => Answer | undefined
  /** The kept answer, in memory or on the shelf, or that of `make`, which runs once however many ask meanwhile. */
  readonly resolve: (named: Named, make: () => Promise<Answer>) => Promise<Answer>
  /** Addresses of the pages that people read, the last asked for first. */
  readonly pages: () => readonly string[]
  readonly bytes: () => number
}

/** A page for people: pictures, fonts and feeds are kept like pages, but nobody waits for them. */
const isRead = ({ identity }: Answer): boolean =>
  identity.headers['content-type']?.startsWith('text/html') === true

/** A store of at most `bytes` of pages; the least recently asked for goes first, and is still on the shelf. */
export function createStore(bytes: number, shelf?: Shelf): Store {
  const sizeCalculation = ({ answer }: Kept): number => answer.size
  const pages = new LRUCache<string, Kept>({ maxSize: bytes, sizeCalculation })
  const others = new LRUCache<string, Kept>({ ...OTHERS, sizeCalculation })
  const making = new Map<string, Promise<Answer>>()

  const get = (id: string): Answer | undefined => (pages.get(id) ?? others.get(id))?.answer

  /** Gives whether the answer is a document to be kept long. */
  function keep({ id, path, kind }: Named, answer: Answer): boolean {
    // A document that is not there, though it should be (an image that the disk does not give), may be there again.
    const isAmiss = answer.status === 404 && kind !== 'notice'
    const isPassing = isAmiss || answer.identity.headers['cache-control'] === NEVER
    const isLasting = kind === 'document' && answer.status === 200 && !isPassing
    if (isLasting) pages.set(id, { path, answer })
    else others.set(id, { path, answer }, isPassing ? { ttl: A_MOMENT } : {})
    return isLasting
  }

  async function find(named: Named, make: () => Promise<Answer>): Promise<Answer> {
    const shelved = named.kind === 'document' ? await shelf?.read(named.id) : undefined
    const answer = shelved ?? (await make())
    if (keep(named, answer) && !shelved) shelf?.write(named.id, answer)
    return answer
  }

  async function resolve(named: Named, make: () => Promise<Answer>): Promise<Answer> {
    const known = get(named.id) ?? making.get(named.id)
    if (known) return known
    const made = find(named, make).finally(() => making.delete(named.id))
    making.set(named.id, made)
    return made
  }

  return {
    get,
    resolve,
    pages: () => [
      ...new Set([...pages.values()].flatMap(({ path, answer }) => (isRead(answer) ? [path] : []))),
    ],
    bytes: () => pages.calculatedSize + others.calculatedSize,
  }
}
