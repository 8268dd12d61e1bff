import { type FSWatcher, watch } from 'node:fs'
import { join, posix } from 'node:path'
import { listFolder } from '#lib/content/disk.ts'

/** Programs save in two or three steps: a draft is written, and takes the place of the file. */
const QUIET = 30
/** What has an extension is a file; all else may be a folder that came or went. */
const FILE = /\.[a-z0-9]+$/i
const HIDDEN = /^[.~]|~$/

/** What was saved since the last time, below the folder; or that folders came or went, so that all of it is to be looked at. */
export type Saved = { readonly paths: ReadonlySet<string>; readonly all: boolean }

/**
 * Tells soon after each save which files it was. One watcher a folder, as `lib/delivery/watch.ts` has them, which need not know
 * the names.
 */
export function watchSaved(root: string, hear: (saved: Saved) => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const paths = new Set<string>()
  let all = false
  let timer: NodeJS.Timeout | undefined

  function refresh(): void {
    const { root: place, folders } = listFolder(root)
    for (const [folder, watcher] of watchers) {
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders)
      watchers.set(
        folder,
        watch(join(place, folder), (_, name) => noticed(folder, name)),
      )
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
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
