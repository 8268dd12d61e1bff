import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '#lib/content/decode.ts'
import { listFiles } from '#lib/content/disk.ts'
import { type Exception, isExcepted, readExceptions, unused } from './lists/exceptions.ts'
import type { Reviewed } from './read-texts.ts'
import { type Remark, review } from './review.ts'

/** The remarks on one text that no exception covers; those that were needed are added to `used`. */
function uncovered(
  remarks: readonly Remark[],
  text: string,
  list: readonly Exception[],
  used: Set<Exception>,
): readonly Remark[] {
  return remarks.filter((remark) => {
    const exception = list.find((candidate) => isExcepted(remark, text, candidate))
    if (exception) used.add(exception)
    return !exception
  })
}

/** The paths of all texts of a content folder; none if there is no such folder. */
export function textPaths(folder: string): readonly string[] {
  if (!existsSync(/* turbopackIgnore: true */ folder)) return []
  return listFiles(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.md'))
}

/** All that is said of the prose of a folder less the exceptions, and what is wrong with these. */
export async function lessExceptions(
  folder: string,
  reviewed: readonly Reviewed[],
): Promise<readonly Remark[]> {
  const { list, remarks } = await readExceptions(folder)
  const used = new Set<Exception>()
  const found = reviewed.flatMap(({ text, remarks: all }) => uncovered(all, text, list, used))
  return [...found, ...remarks, ...unused(list, used)]
}

/**
 * Reads all the prose of a content folder by the house's rules, without the dictionary, for the pages of `/bozze`.
 * What cannot be decoded or parsed is passed over: the check of the content says it.
 */
export async function surveyStyle(folder: string): Promise<readonly Remark[]> {
  const reviewed: Reviewed[] = []
  for (const path of textPaths(folder)) {
    const { text } = decode(await readFile(join(/* turbopackIgnore: true */ folder, path)))
    if (text !== undefined) reviewed.push({ path, text, remarks: review(path, text) })
  }
  return lessExceptions(folder, reviewed)
}
