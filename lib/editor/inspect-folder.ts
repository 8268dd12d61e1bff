import type { Loader } from '#lib/content/loader.ts'
import type { Problem } from '#lib/content/problem.ts'
import type { Outcome } from './formats/format.ts'
import type { Remark } from './review.ts'

const asRemark = (problem: Problem): Remark => ({ ...problem, level: 'fault', offset: 0, edits: [] })

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All that is said of a content folder, by the content's own rules and by the house's, in the order of the files. */
export async function inspectFolder(
  folder: string,
  loader: Loader,
  style: Promise<readonly Remark[]>,
): Promise<Outcome> {
  const [{ catalogue, problems }, remarks] = await Promise.all([loader.load(), style])
  const sorted = [...problems.map(asRemark), ...remarks].toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  )
  return { remarks: sorted, folder, ...(catalogue && { catalogue }) }
}
