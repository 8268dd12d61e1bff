import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'

/** Changes come in bursts (an editor saves in three steps, git writes file after file): wait for the end of one, but not for ever. */
const QUIET = 60
const LONGEST = 1000
/** A folder that cannot be listed is in the middle of being replaced. */
const AGAIN = 200

/** What has an extension is a file; all else may be a folder that came or went. */
const mayBeFolder = (name: string | null): boolean => name === null || !/\.[a-z0-9]+$/i.test(name)

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

/** A folder and those in it but the hidden ones (`.git`); undefined if they changed while they were listed. */
async function foldersBelow(root: string): Promise<ReadonlySet<string> | undefined> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => undefined)
  const folders = entries
    ?.filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (folder) =>
        !relative(root, folder)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
  return folders && new Set([root, ...folders])
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
  /** Folders that came or went. One that is deleted and made again bears its old name, and its watcher hears nothing more. */
  const moved = new Set<string>()
  let ended = false

  function forget(folder: string): void {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  function add(folder: string): void {
    try {
      const watcher = watch(folder, (event, name) => {
        if (event === 'rename' && mayBeFolder(name)) moved.add(join(folder, name ?? ''))
        // So does the end of the folder itself sound.
        if (name === basename(folder)) moved.add(folder)
        noticed()
      })
      watchers.set(folder, watcher)
      watcher.on('error', () => forget(folder))
    } catch (error) {
      if (error instanceof Error) onError(error)
    }
  }

  /** Watches what is there now; tells whether there is anything to look at that was not watched before. */
  async function refresh(): Promise<boolean> {
    const stale = [...moved]
    moved.clear()
    const listed = await foldersBelow(root)
    if (ended) return false
    for (const folder of watchers.keys()) {
      const isStale = stale.some((other) => isBelow(folder, other))
      if (isStale || (listed && !listed.has(folder))) forget(folder)
    }
    const fresh = [...(listed ?? [])].filter((folder) => !watchers.has(folder))
    for (const folder of fresh) add(folder)
    if (!listed) {
      moved.add(root)
      timer = setTimeout(settle, AGAIN)
    }
    return fresh.length > 0
  }

  async function settle(): Promise<void> {
    since = undefined
    if (moved.size > 0) {
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
