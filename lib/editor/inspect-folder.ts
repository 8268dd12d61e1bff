import { listFolder } from '#lib/content/disk.ts'
import { createLoader } from '#lib/content/loader.ts'
import { keepParsed } from '#lib/content/parse-cache.ts'
import type { Problem } from '#lib/content/problem.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import type { Outcome } from './formats/format.ts'
import { type Reviewed, readInParallel } from './read-texts.ts'
import type { Remark } from './review.ts'
import { lessExceptions } from './survey.ts'

const asRemark = (problem: Problem, level: Remark['level']): Remark => ({
  ...problem,
  level,
  offset: 0,
  edits: [],
})

/** All that is said of a content folder, by the content's own rules and by the house's, in the order of the files. */
export async function inspectFolder(folder: string): Promise<Outcome> {
  const reviewed: Reviewed[] = []
  const loader = createLoader(folder, async (root, paths) => {
    const read = await readInParallel(root, paths)
    reviewed.push(...read.flatMap((each) => each.reviewed ?? []))
    const files = read.map(({ file }) => file)
    await keepParsed(files)
    return files
  })
  const { catalogue, problems } = await loader.load()
  const remarks = [
    ...problems.map((problem) => asRemark(problem, 'fault')),
    ...listFolder(folder).leftovers.map((leftover) => asRemark(leftover, 'doubt')),
    ...lessExceptions(folder, reviewed),
  ]
  const sorted = remarks.toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule),
  )
  return { remarks: sorted, folder, ...(catalogue && { catalogue }) }
}
