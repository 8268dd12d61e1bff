import { listFolder } from '#lib/content/disk.ts'
import { doubtsIn } from '#lib/content/doubts.ts'
import { createLoader } from '#lib/content/loader.ts'
import { folder as messages } from '#lib/content/messages/folder.ts'
import { keepParsed, knownFiles } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import { START } from '#lib/model/fault.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import { siteUrl } from '#lib/site.ts'
import { lessExceptions, type Reviewed } from './exceptions.ts'
import type { Outcome } from './formats/format.ts'
import { proofread } from './proofread.ts'
import { italianSpeller, ownWords, SPELLING, type Speller, withNearest } from './spelling.ts'

/** All that is said of a content folder at a moment, by the content's own rules and by the house's, in the order of the files. */
export async function checkFolder(folder: string, now = Date.now()): Promise<Outcome> {
  const reviewed: Reviewed[] = []
  const parsed: ParsedFile[] = []
  let loading: Promise<Speller> | undefined
  const speller = () => {
    loading ??= italianSpeller(ownWords(folder))
    return loading
  }
  const loader = createLoader(folder, async (root, paths) => {
    // Style and dictionary are asked of every text anew; a photograph that was decoded once is as it was.
    const texts = paths.filter((path) => path.endsWith('.md'))
    const others = await knownFiles(
      root,
      paths.filter((path) => !path.endsWith('.md')),
    )
    const read = await proofread(root, [...texts, ...others.unknown], speller)
    reviewed.push(...read.flatMap((each) => each.reviewed ?? []))
    const files = [...others.known, ...read.map(({ file }) => file)]
    parsed.push(...files)
    await keepParsed(files)
    return files
  })
  const { catalogue, problems } = await loader.load()
  // Without the magazine's address, links by it cannot be told from others.
  const remarks = [
    ...problems,
    ...doubtsIn(parsed, { now, ...(process.env.SITE_URL && { site: siteUrl() }) }),
    ...listFolder(folder).leftovers,
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
