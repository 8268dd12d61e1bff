import { type FSWatcher, statSync, watch } from 'node:fs'
import { join, posix } from 'node:path'
import { codeOf, listFolder } from '#lib/content/disk.ts'

/** Programs save in two or three steps: a draft is written, and takes the place of the file. */
const QUIET = 30
/** Milliseconds between looks at the folder itself: it may go, and come again, or another may take its place; the old one's watchers would follow it. */
const LOOK = 500
/** What has an extension is a file; all else may be a folder that came or went. */
const FILE = /\.[a-z0-9]+$/i
const HIDDEN = /^[.~]|~$/

/** What was saved since the last time, below the folder; or that folders came or went, so that all of it is to be looked at. */
export type Saved = { readonly paths: ReadonlySet<string>; readonly all: boolean }

/** Which folder stands at a path; empty while none does. */
function identityOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : ''
}

/**
 * Tells soon after each save which files it was. One watcher a folder, as `lib/delivery/watch.ts` has them, which need not know
 * the names. Goes on while the folder is not there. Throws when the system lets no more be watched.
 */
export function watchSaved(root: string, hear: (saved: Saved) => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const paths = new Set<string>()
  let standing = ''
  let all = false
  let timer: NodeJS.Timeout | undefined

  function add(place: string, folder: string): void {
    try {
      const watcher = watch(join(place, folder), (_, name) => noticed(folder, name))
      watchers.set(
        folder,
        watcher.on('error', () => noticed(folder, null)),
      )
    } catch (error) {
      // It went since it was listed: the folder that it stood in tells.
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }

  function refresh(): void {
    for (const watcher of watchers.values()) watcher.close()
    watchers.clear()
    standing = identityOf(root)
    const { root: place, folders } = listFolder(root)
    for (const folder of folders) add(place, folder)
  }

  function tell(): void {
    const saved = { paths: new Set(paths), all }
    paths.clear()
    all = false
    if (saved.all) refresh()
    hear(saved)
  }

  function noticed(folder: string, name: string | null): void {
    if (name !== null && HIDDEN.test(name)) return
    if (name === null || !FILE.test(name)) all = true
    else paths.add(posix.join(folder, name))
    clearTimeout(timer)
    timer = setTimeout(tell, QUIET)
  }

  refresh()
  const looks = setInterval(() => {
    if (identityOf(root) !== standing) noticed('', null)
  }, LOOK)
  return () => {
    clearTimeout(timer)
    clearInterval(looks)
    for (const watcher of watchers.values()) watcher.close()
  }
}
