import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assemble, type Loaded } from '#lib/content/assemble.ts'
import { listFiles } from '#lib/content/disk.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { parseFile } from '#lib/content/parse.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import { ASIDES } from '#lib/content/place.ts'
import { blobName, blobs, commonBase, treeAt } from './git.ts'
import type { ChangedImage } from './heavy-images.ts'
import { cacheKey, type ParseCache, readCache, withoutText, writeCache } from './parse-cache.ts'

/** Both states of a content folder, and the images that differ. */
export type Both = {
  readonly base: Loaded
  readonly head: Loaded
  readonly images: readonly ChangedImage[]
}

type OnDisk = { readonly path: string; readonly oid: string; readonly bytes: Buffer }

async function filesOn(folder: string): Promise<readonly OnDisk[]> {
  const listed = listFiles(folder)
  return Promise.all(
    listed.map(async ({ path }) => {
      const bytes = await readFile(join(folder, path))
      return { path, oid: blobName(bytes), bytes }
    }),
  )
}

const isContent = (path: string): boolean =>
  !ASIDES.has(path) && !path.split('/').some((part) => part.startsWith('.'))

/** Parses what the cache does not know; many at once on all cores. */
async function parseUnknown(folder: string, files: readonly OnDisk[], cache: ParseCache): Promise<number> {
  const unknown = files.filter(({ path, oid }) => !cache.has(cacheKey(path, oid)))
  const oids = new Map(unknown.map(({ path, oid }) => [path, oid]))
  for (const file of await parseInParallel(folder, [...oids.keys()])) {
    cache.set(cacheKey(file.path, oids.get(file.path) ?? ''), withoutText(file))
  }
  return unknown.length
}

/**
 * Reads the folder as it is and as it was where the work left a revision. Nothing is checked out: what was is read from git, and
 * only what differs is parsed anew; the rest comes from the cache, which the first report fills.
 */
export async function readBoth(folder: string, revision: string): Promise<Both> {
  const commit = await commonBase(folder, revision)
  const [tree, disk, cache] = await Promise.all([treeAt(folder, commit), filesOn(folder), readCache()])
  const same = disk.filter(({ path, oid }) => tree.get(path) === oid)
  const changed = disk.filter(({ path, oid }) => tree.get(path) !== oid)
  const onDisk = new Map(disk.map(({ path, oid }) => [path, oid]))
  const earlier = [...tree].filter(([path, oid]) => isContent(path) && onDisk.get(path) !== oid)

  const fresh = await parseUnknown(folder, same, cache)
  const kept = same.flatMap(({ path, oid }): readonly ParsedFile[] => {
    const file = cache.get(cacheKey(path, oid))
    return file ? [file] : []
  })
  const now = changed.map(({ path, bytes }) => parseFile(path, bytes))
  const contents = await blobs(
    folder,
    earlier.map(([, oid]) => oid),
  )
  const then = earlier.map(([path, oid]) => parseFile(path, contents.get(oid) ?? Buffer.alloc(0)))
  if (fresh > 0) {
    const current = same.map(({ path, oid }) => cacheKey(path, oid))
    await writeCache(
      new Map(
        current
          .flatMap((key) => [[key, cache.get(key)] as const])
          .flatMap(([key, file]) => (file ? [[key, file] as const] : [])),
      ),
    )
  }
  const weights = new Map(changed.map(({ path, bytes }) => [path, bytes.length]))
  const images = now.flatMap((file): readonly ChangedImage[] =>
    file.kind === 'image'
      ? [
          {
            path: file.path,
            bytes: weights.get(file.path) ?? 0,
            ...(file.image && { width: file.image.width }),
          },
        ]
      : [],
  )
  return { base: assemble([...kept, ...then]), head: assemble([...kept, ...now]), images }
}
