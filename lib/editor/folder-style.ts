import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '#lib/content/decode.ts'
import { listFiles } from '#lib/content/disk.ts'
import { lessExceptions, type Reviewed } from './exceptions.ts'
import type { Remark } from './remark.ts'
import { readStyle } from './style.ts'

/** The paths of all files of a content folder; none if there is no such folder. */
export function allPaths(folder: string): readonly string[] {
  return existsSync(/* turbopackIgnore: true */ folder) ? listFiles(folder).map(({ path }) => path) : []
}

/** Those of its texts. */
export const textPaths = (folder: string): readonly string[] =>
  allPaths(folder).filter((path) => path.endsWith('.md'))

/**
 * Reads all the prose of a content folder by the house's rules, without the dictionary, for the pages of `/bozze`.
 * What cannot be decoded or parsed is passed over: the check of the content says it.
 */
export async function folderStyle(folder: string): Promise<readonly Remark[]> {
  const reviewed: Reviewed[] = []
  for (const path of textPaths(folder)) {
    const { text } = decode(await readFile(join(/* turbopackIgnore: true */ folder, path)))
    if (text !== undefined) reviewed.push({ text, remarks: readStyle(path, text) })
  }
  return lessExceptions(folder, reviewed)
}
