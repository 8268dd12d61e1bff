import { doubtsIn } from '#lib/content/doubts.ts'
import { createLoader } from '#lib/content/loader.ts'
import { keepParsed } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import type { Problem } from '#lib/content/problem.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import { siteUrl } from '#lib/site.ts'
import type { Outcome } from './formats/format.ts'
import { type Reviewed, readInParallel } from './read-texts.ts'
import type { Remark } from './review.ts'
import type { Level } from './rules/rule.ts'
import { lessExceptions } from './survey.ts'

const asRemark = (problem: Problem, level: Level): Remark => ({ ...problem, level, offset: 0, edits: [] })

/** All that is said of a content folder at a moment, by the content's own rules and by the house's, in the order of the files. */
export async function inspectFolder(folder: string, now = Date.now()): Promise<Outcome> {
  const reviewed: Reviewed[] = []
  const parsed: ParsedFile[] = []
  const loader = createLoader(folder, async (root, paths) => {
    const read = await readInParallel(root, paths)
    reviewed.push(...read.flatMap((each) => each.reviewed ?? []))
    const files = read.map(({ file }) => file)
    parsed.push(...files)
    await keepParsed(files)
    return files
  })
  const { catalogue, problems } = await loader.load()
  const remarks = [
    ...problems.map((problem) => asRemark(problem, 'fault')),
    // Without the magazine's address, links by it cannot be told from others.
    ...doubtsIn(parsed, { now, ...(process.env.SITE_URL && { site: siteUrl() }) }).map((doubt) =>
      asRemark(doubt, 'doubt'),
    ),
    ...(await lessExceptions(folder, reviewed)),
  ]
  const sorted = remarks.toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule),
  )
  return { remarks: sorted, folder, ...(catalogue && { catalogue }) }
}
