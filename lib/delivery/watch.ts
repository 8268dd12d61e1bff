import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Changes come in bursts (an editor saves in three steps, git writes file after file): wait for the end of one, but not for ever. */
const QUIET = 60
const LONGEST = 1000

/** What has an extension is a file; all else may be a folder that came or went. */
const mayBeFolder = (name: string | null): boolean => name === null || !/\.[a-z0-9]+$/i.test(name)

async function foldersBelow(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return [root, ...folders.map((entry) => join(entry.parentPath, entry.name))]
}

/**
 * Calls `onChange` soon after anything below a folder changed. One watcher a folder: Node's own `recursive` puts one on every
 * file on Linux, thousands for an archive. Folders that appear later are watched from then on, and count as a change.
 * `onError` hears of what cannot be watched (network disks, exhausted system limits). Gives a function that ends it.
 */
export async function watchFolder(
  root: string,
  onChange: () => void,
  onError: (error: Error) => void,
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let since: number | undefined
  let foldersChanged = false
  let ended = false

  function forget(folder: string): void {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  function add(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => {
        if (event === 'rename' && mayBeFolder(name)) foldersChanged = true
        noticed()
      })
      watchers.set(folder, watcher)
      watcher.on('error', () => forget(folder))
    } catch (error) {
      if (error instanceof Error) onError(error)
    }
  }

  async function refresh(): Promise<boolean> {
    const folders = new Set(await foldersBelow(root))
    if (ended) return false
    for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder)
    const fresh = [...folders].filter((folder) => !watchers.has(folder))
    for (const folder of fresh) add(folder)
    return fresh.length > 0
  }

  async function settle(): Promise<void> {
    since = undefined
    if (foldersChanged) {
      foldersChanged = false
      // What was written into a new folder before it was watched made no sound: look again.
      if (await refresh()) noticed()
    }
    if (!ended) onChange()
  }

  function noticed(): void {
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, since + LONGEST - now)))
  }

  await refresh()
  return () => {
    ended = true
    clearTimeout(timer)
    for (const folder of watchers.keys()) forget(folder)
  }
}
