import { decode } from '#lib/content/decode.ts'
import { listFolder, readBytes } from '#lib/content/disk.ts'
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

/** The bytes of every text of a content folder that can be read, by path; none if there is no such folder. */
export function* textsIn(folder: string): Generator<readonly [path: string, bytes: Uint8Array]> {
  const { root, files } = listFolder(folder)
  for (const { path } of files) {
    const bytes = path.endsWith('.md') ? readBytes(root, path) : undefined
    if (bytes instanceof Uint8Array) yield [path, bytes]
  }
}

/** All that is said of the prose of a folder less the exceptions, and what is wrong with these. */
export function lessExceptions(folder: string, reviewed: readonly Reviewed[]): readonly Remark[] {
  const { list, remarks } = readExceptions(folder)
  const used = new Set<Exception>()
  const found = reviewed.flatMap(({ text, remarks: all }) => uncovered(all, text, list, used))
  return [...found, ...remarks, ...unused(list, used)]
}

/**
 * Reads all the prose of a content folder by the house's rules, without the dictionary, for the pages of `/bozze`.
 * What cannot be decoded or parsed is passed over: the check of the content says it.
 */
export function surveyStyle(folder: string): readonly Remark[] {
  const reviewed: Reviewed[] = []
  for (const [path, bytes] of textsIn(folder)) {
    const { text } = decode(bytes)
    if (text !== undefined) reviewed.push({ path, text, remarks: review(path, text) })
  }
  return lessExceptions(folder, reviewed)
}
