import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

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

async function pathsBelow(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(/* turbopackIgnore: true */ root, folder), { withFileTypes: true })
  const visible = entries.filter(({ name }) => !isHidden(name))
  const nested = await Promise.all(
    visible.map((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? pathsBelow(root, path) : [path]
    }),
  )
  return nested.flat()
}

/**
 * All files of a content folder but `README.md`, which is for editors. Throws if there is no such folder.
 * A file that vanishes between listing and reading its size is left out, as if it had vanished a moment before.
 */
export async function listFiles(root: string): Promise<readonly Listed[]> {
  const paths = (await pathsBelow(root, '')).filter((path) => path !== 'README.md')
  const listed = await Promise.all(
    paths.map(async (path): Promise<Listed | undefined> => {
      const found = await stat(join(/* turbopackIgnore: true */ root, path)).catch(() => undefined)
      if (!found) return undefined
      const { size, mtimeMs, ctimeMs } = found
      return { path, stamp: `${size}:${mtimeMs}:${ctimeMs}`, changed: Math.max(mtimeMs, ctimeMs) }
    }),
  )
  return listed.filter((file) => file !== undefined)
}
