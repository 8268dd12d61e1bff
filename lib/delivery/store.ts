import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'
import { NEVER } from './headers.ts'

/** Other answers (not found, moved, failed, searches) cannot push pages out: they have this much, and no more. */
const OTHERS = { max: 2000, maxSize: 8 * 1024 * 1024 } as const
/** What holds for the moment alone (a page that failed, a search whose index is not built) is tried again after this. */
const A_MOMENT = 2000

/** Answers under their keys, bounded in bytes. */
export type Store = {
  readonly get: (key: string) => Answer | undefined
  /** The kept answer, or that of `make`, which runs once however many ask meanwhile. */
  readonly resolve: (key: string, make: () => Promise<Answer>) => Promise<Answer>
  /** Keys of the pages that people read, the last asked for first. */
  readonly pages: () => readonly string[]
  readonly bytes: () => number
}

/** What the magazine has at an address of its own: it is kept longest. */
const isPage = (key: string, { status }: Answer): boolean => status === 200 && !key.includes('?')

/** A page for people: pictures, fonts and feeds are kept like pages, but nobody waits for them. */
const isRead = ({ identity }: Answer): boolean =>
  identity.headers['content-type']?.startsWith('text/html') === true

/** A store of at most `bytes` of pages; the least recently asked for goes first. */
export function createStore(bytes: number): Store {
  const sizeCalculation = ({ size }: Answer): number => size
  const pages = new LRUCache<string, Answer>({ maxSize: bytes, sizeCalculation })
  const others = new LRUCache<string, Answer>({ ...OTHERS, sizeCalculation })
  const making = new Map<string, Promise<Answer>>()

  const get = (key: string): Answer | undefined => pages.get(key) ?? others.get(key)

  function keep(key: string, answer: Answer): Answer {
    if (answer.identity.headers['cache-control'] === NEVER) others.set(key, answer, { ttl: A_MOMENT })
    else if (isPage(key, answer)) pages.set(key, answer)
    else others.set(key, answer)
    return answer
  }

  async function resolve(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = get(key) ?? making.get(key)
    if (known) return known
    const made = make()
      .then((answer) => keep(key, answer))
      .finally(() => making.delete(key))
    making.set(key, made)
    return made
  }

  return {
    get,
    resolve,
    pages: () => [...pages.entries()].flatMap(([key, answer]) => (isRead(answer) ? [key] : [])),
    bytes: () => pages.calculatedSize + others.calculatedSize,
  }
}
