import { decode } from '#lib/content/decode.ts'
import { listFolder, readBytes } from '#lib/content/disk.ts'
import { isWritten } from '#lib/content/open-file.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { lessExceptions, type Reviewed } from './exceptions.ts'
import { readStyle } from './style.ts'

/** The paths of all files of a content folder; none if there is no such folder. */
export const allPaths = (folder: string): readonly string[] =>
  listFolder(folder).files.map(({ path }) => path)

/** The bytes of every text of a content folder that can be read, by path; none if there is no such folder. */
export function* textsIn(folder: string): Generator<readonly [path: string, bytes: Uint8Array]> {
  const { root, files } = listFolder(folder)
  for (const { path } of files) {
    const bytes = isWritten(path) ? readBytes(root, path) : undefined
    if (bytes instanceof Uint8Array) yield [path, bytes]
  }
}

/**
 * Reads all the prose of a content folder by the house's rules, without the dictionary, for the pages of `/bozze`.
 * What cannot be decoded or parsed is passed over: the check of the content says it.
 */
export function folderStyle(folder: string): readonly FileFault[] {
  const reviewed: Reviewed[] = []
  for (const [path, bytes] of textsIn(folder)) {
    const { text } = decode(bytes)
    if (text !== undefined) reviewed.push({ text, remarks: readStyle(path, text) })
  }
  return lessExceptions(folder, reviewed)
}
