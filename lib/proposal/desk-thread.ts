import { createLoader, parseHere } from '#lib/content/loader.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Proposal, Way } from '#lib/model/proposal.ts'
import { openShelves, type Shelves } from './library.ts'
import { type Ends, propose } from './propose.ts'

/** A form that was sent, as browsers encode it, and where the magazine's files lie. */
export type Sent = {
  readonly root: string
  readonly way: Way
  readonly form: string
  readonly ends: Ends
  readonly now: number
}

/** Reads a folder again where it changed; while it has faults, what it was before them. */
function openReader(root: string): (now: number) => Promise<Shelves | undefined> {
  const loader = createLoader(root, parseOnce(parseHere))
  let good: readonly [files: readonly ParsedFile[], catalogue: Catalogue] | undefined
  return async (now) => {
    const { catalogue } = await loader.load()
    if (catalogue) good = [loader.files(), catalogue]
    return good && openShelves(...good, now)
  }
}

/** By folder; the thread has one. */
const readers = new Map<string, ReturnType<typeof openReader>>()

/** Makes ready what a form is judged by. Undefined while the content has faults and nothing is known of it before them. */
async function ready({ root, now }: Pick<Sent, 'root' | 'now'>): Promise<Shelves | undefined> {
  const read = readers.get(root) ?? openReader(root)
  readers.set(root, read)
  return read(now)
}

/** What the thread of the form does: its answer, or nothing while there is nothing to judge by. */
export async function answer({ way, form, ends, ...place }: Sent): Promise<Proposal | undefined> {
  const shelves = await ready(place)
  return shelves && propose(way, form, shelves, ends, place.now)
}
