import { assemble, type Loaded } from '#lib/content/assemble.ts'
import { linkCatalogue } from '#lib/content/catalogue.ts'
import { ASIDES } from '#lib/content/file-place.ts'
import { leftoverOf } from '#lib/content/leftovers.ts'
import { parseHere } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { proveFile } from '#lib/content/parse.ts'
import { cacheKey, keepParsed, type ParseCache, readCache } from '#lib/content/parse-cache.ts'
import { type ParsedFile, shelve } from '#lib/content/parsed.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { blobs, changedSince, commonBase, treeAt } from './git.ts'
import type { ChangedImage } from './heavy-images.ts'

/** Both states of a content folder, and the images that differ. */
export type Both = {
  /** Undefined when what was there had problems of its own. */
  readonly base: Catalogue | undefined
  readonly head: Loaded
  readonly images: readonly ChangedImage[]
}

const NOTHING_BESIDE: ReadonlySet<string> = new Set()
const isContent = (path: string): boolean =>
  !ASIDES.has(path) &&
  !path.split('/').some((part) => part.startsWith('.') || leftoverOf(part, NOTHING_BESIDE))

type Named = readonly [path: string, oid: string]

/** What some unchanged files parse to: from the cache, or from the disk, on all cores, for those that it does not know. */
async function parsedOf(
  folder: string,
  files: readonly Named[],
  cache: ParseCache,
): Promise<readonly ParsedFile[]> {
  const known: ParsedFile[] = []
  const unknown: string[] = []
  for (const [path, oid] of files) {
    const kept = cache.get(cacheKey(path, oid))
    if (kept) known.push(kept)
    else unknown.push(path)
  }
  if (unknown.length === 0) return known
  const all = [...known, ...(await parseInParallel(folder, unknown))]
  await keepParsed(all, cache)
  return all
}

/** The catalogue of what was: it went through the check then, so names need not be looked up again to find what is wrong. */
function catalogueOf(files: readonly ParsedFile[]): Catalogue | undefined {
  try {
    return files.some(({ problems }) => problems.length > 0) ? undefined : linkCatalogue(shelve(files))
  } catch {
    return undefined
  }
}

/**
 * Reads the folder as it is and as it was where the work left a revision. Nothing is checked out: what was is read from git, and
 * only what differs is parsed anew; the rest comes from the cache, which the check fills.
 */
export async function readBoth(folder: string, revision: string): Promise<Both> {
  const commit = await commonBase(folder, revision)
  const [tree, changed, cache] = await Promise.all([
    treeAt(folder, commit),
    changedSince(folder, commit),
    readCache(),
  ])
  const earlier = [...tree].filter(([path]) => isContent(path))
  const same = await parsedOf(
    folder,
    earlier.filter(([path]) => !changed.has(path)),
    cache,
  )
  const gone = earlier.filter(([path]) => changed.has(path))
  const contents = await blobs(
    folder,
    gone.map(([, oid]) => oid),
  )
  const then: ParsedFile[] = []
  for (const [path, oid] of gone) then.push(await proveFile(path, contents.get(oid) ?? Buffer.alloc(0)))
  const weights = new Map<string, number>()
  const now = await parseHere(folder, [...changed].filter(isContent), (path, { length }) => {
    weights.set(path, length)
  })
  const images = now.flatMap((file): readonly ChangedImage[] => {
    const bytes = weights.get(file.path)
    if (file.kind !== 'image' || bytes === undefined) return []
    return [{ path: file.path, bytes, ...(file.image && { width: file.image.width }) }]
  })
  return { base: catalogueOf([...same, ...then]), head: assemble([...same, ...now]), images }
}
