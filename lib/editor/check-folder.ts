import { doubtsIn } from '#lib/content/doubts.ts'
import { type Batch, createLoader } from '#lib/content/loader.ts'
import { folder as messages } from '#lib/content/messages/folder.ts'
import { cacheKey, isWorthKeeping, keepParsed, knownFiles, readCache } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import { START } from '#lib/model/fault.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import { siteUrl } from '#lib/site.ts'
import { lessExceptions, type Reviewed } from './exceptions.ts'
import type { Outcome } from './formats/format.ts'
import { keepRemarks, proofreadBefore, readRemarks } from './kept-remarks.ts'
import { type Proofread, proofread } from './proofread.ts'
import { italianSpeller, ownWords, SPELLING, type Speller, withNearest } from './spelling.ts'

/**
 * Reads the files of a folder by the content's rules, the house's and the dictionary, but for those of which an earlier run on this
 * machine has kept what they parse to and what was said of them.
 */
export async function readOnce(
  folder: Batch,
  own: ReadonlySet<string>,
  speller: () => Promise<Speller>,
): Promise<readonly Proofread[]> {
  const { root, paths } = folder
  if (!isWorthKeeping(paths)) return proofread(root, paths, speller)
  const [parses, remarks] = await Promise.all([readCache(), readRemarks(own)])
  const { known, unknown } = knownFiles(folder, parses, (file, bytes) => {
    const said = remarks.get(cacheKey(file.path, file.hash))
    return said && proofreadBefore(file, bytes, said)
  })
  // The dictionary is loaded for a text alone.
  const all = unknown.length === 0 ? known : [...known, ...(await proofread(root, unknown, speller))]
  await keepParsed(
    all.map(({ file }) => file),
    parses,
  )
  if (unknown.length > 0) await keepRemarks(all)
  return all
}

/** All that is said of a content folder at a moment, by the content's own rules and by the house's, in the order of the files. */
export async function checkFolder(folder: string, now = Date.now()): Promise<Outcome> {
  const reviewed: Reviewed[] = []
  const parsed: ParsedFile[] = []
  const own = ownWords(folder)
  let loading: Promise<Speller> | undefined
  const speller = () => {
    loading ??= italianSpeller(own)
    return loading
  }
  const loader = createLoader(folder, async (root, paths) => {
    const read = await readOnce({ root, paths }, own, speller)
    reviewed.push(...read.flatMap((each) => each.reviewed ?? []))
    parsed.push(...read.map(({ file }) => file))
    return parsed
  })
  const { catalogue, problems, leftovers } = await loader.load()
  // Without the magazine's address, links by it cannot be told from others.
  const remarks = [
    ...problems,
    ...doubtsIn(parsed, { now, ...(process.env.SITE_URL && { site: siteUrl() }) }),
    ...leftovers,
    // The wrong folder, or a disk that is not mounted, has no faults either.
    ...(catalogue?.issues.length === 0 ? [{ file: '', ...START, ...messages.noIssues() }] : []),
    ...lessExceptions(folder, reviewed),
  ]
  const sorted = remarks.toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule),
  )
  const isSpelling = sorted.some(({ rule }) => rule === SPELLING)
  const told = isSpelling ? withNearest(sorted, (await speller()).nearest) : sorted
  return { remarks: told, folder, ...(catalogue && { catalogue }) }
}
