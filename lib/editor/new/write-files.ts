import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '#lib/content/disk.ts'
import type { NewFile } from './recipe.ts'

const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'c’è già, e non lo tocco',
  EACCES: 'questa cartella non si può scrivere',
  EPERM: 'questa cartella non si può scrivere',
  EROFS: 'questo disco non si può scrivere',
  ENOSPC: 'il disco è pieno',
  EDQUOT: 'il disco è pieno',
  ENOTDIR: 'al posto di una sua cartella c’è un file',
  ENAMETOOLONG: 'il nome è troppo lungo',
}

/**
 * Writes new files below a folder: all of them, or none. What is there is never written over. Gives back why it could not be
 * done (Italian), undefined if it was.
 */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<string | undefined> {
  const made: string[] = []
  let at = folder
  let hasFolder = false
  try {
    for (const { path, text } of files) {
      at = join(folder, path)
      hasFolder = false
      await mkdir(dirname(at), { recursive: true })
      hasFolder = true
      const file = await open(at, 'wx')
      made.push(at)
      await file.writeFile(text).finally(() => file.close())
    }
    return undefined
  } catch (error) {
    for (const path of made) await rm(path, { force: true })
    // A file where a folder should be is «there already» to the system.
    const code = hasFolder ? codeOf(error) : codeOf(error).replace('EEXIST', 'ENOTDIR')
    return `Non ho scritto «${at}»: ${WHY[code] ?? `il computer dice ${code}`}.`
  }
}
