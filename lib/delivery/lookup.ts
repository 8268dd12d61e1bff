import { hash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { imageAt } from '#lib/content/read-media.ts'
import type { Snapshot } from '#lib/content/snapshot.ts'
import { viewAt } from '#lib/view/at.ts'
import { resourceAt } from '#lib/view/resources.ts'
import { createDigest } from './digest.ts'
import type { Code } from './next.ts'
import { isSearch } from './search-key.ts'
import type { Named } from './store.ts'

/** Addresses of files that Next serves as they are: those of the build, and those in `public`. */
export type Files = ReadonlySet<string>

async function filesBelow(folder: string, address: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep))
    .map((parts) => address + parts.map(encodeURIComponent).join('/'))
}

/** Lists the files of a build. A later one has others, and a process of its own. */
export async function builtFiles({ root, build }: Code): Promise<Files> {
  const [built, fixed] = await Promise.all([
    filesBelow(join(root, build, 'static'), '/_next/static'),
    filesBelow(join(root, 'public'), ''),
  ])
  return new Set([...built, ...fixed])
}

/** Addresses that lead to others (`next.config.ts`). */
export const LEADING: ReadonlySet<string> = new Set(['/feed', '/opds', '/rss.xml'])

/** Whether a key is the address of an image that a piece shows. */
function hasImage(snapshot: Snapshot, key: string): boolean {
  const [, first, version = '', ...path] = key.split('/').map(decodeURIComponent)
  return first === 'media' && imageAt(snapshot, version, path.join('/')) !== undefined
}

/**
 * What stands at a key: a document or a question to the search, under the name by which it is kept, or the address to which it
 * moved. Equal names are equal documents, in whichever snapshot.
 */
export type Entry = Pick<Named, 'id' | 'kind'> | { readonly moved: string }

/** Undefined where a snapshot has nothing: Next is not asked, which would render its page for «not found» each time. */
export type LookUp = (snapshot: Snapshot, key: string) => Entry | undefined

/**
 * Looks up what stands at a key. A document is named by what it shows, so that a change elsewhere leaves it where it is kept;
 * the digest of its view takes less than a millisecond, rendering it some twenty. Small letters only: Next's rewrites take every
 * spelling, and it answers forms of its own (`/x.rsc`) with 200.
 */
export function createLookUp(files: Files): LookUp {
  const digest = createDigest()
  const named = (kind: Named['kind'], ...parts: readonly string[]): Entry => ({
    id: hash('sha256', parts.join('\0')),
    kind,
  })

  return (snapshot, key) => {
    const { magazine } = snapshot
    if (isSearch(key)) return named('question', snapshot.id, key)
    if (files.has(key) || LEADING.has(key) || hasImage(snapshot, key)) return named('document', key)
    const found = viewAt(magazine, key) ?? resourceAt(magazine, key)
    if (!found || 'moved' in found) return found
    return named('document', key, magazine.imprint.digest, digest(found))
  }
}
