import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ASIDES } from './place.ts'

/** A file as the disk lists it, without its content. */
export type Listed = {
  /** Below the content folder, with forward slashes. */
  readonly path: string
  /** Changes when the file does. */
  readonly stamp: string
  /** When its content last changed, in milliseconds. */
  readonly changed: number
}

// .DS_Store, .gitkeep, the swap files of text editors: what begins with a dot is nobody's content.
const isHidden = (name: string): boolean => name.startsWith('.')

function entriesOf(root: string, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(/* turbopackIgnore: true */ root, folder), { withFileTypes: true })
  } catch (error) {
    if (folder === '') throw error
    return []
  }
}

function listBelow(root: string, folder: string, listed: Listed[]): void {
  for (const entry of entriesOf(root, folder)) {
    if (isHidden(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      listBelow(root, path, listed)
      continue
    }
    const found = statSync(join(/* turbopackIgnore: true */ root, path), { throwIfNoEntry: false })
    if (!found || ASIDES.has(path)) continue
    const { size, mtimeMs, ctimeMs } = found
    listed.push({ path, stamp: `${size}:${mtimeMs}:${ctimeMs}`, changed: Math.max(mtimeMs, ctimeMs) })
  }
}

/**
 * All files of a content folder but those beside it (`ASIDES`), which are for editors. Throws if there is no such folder.
 * What vanishes while it is listed is left out, as if it had vanished a moment before.
 * Without promises: 12,000 files take 80 ms in one go, but 230 ms of the same thread with a promise for each, spread over
 * seconds on a server that is busy answering.
 */
export function listFiles(root: string): readonly Listed[] {
  const listed: Listed[] = []
  listBelow(root, '', listed)
  return listed
}
