import { type FSWatcher, readlinkSync, statSync, watch } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { codeOf, listFolder } from '#lib/content/disk.ts'

/** Changes come in bursts (an editor saves in three steps, git writes file after file): wait for the end of one, but not for ever. */
const QUIET = 60
const LONGEST = 1000
/** A content folder that is not there is in the middle of being replaced. */
const AGAIN = 200
/** More links than the system itself follows. */
const MOST_LINKS = 40

/** What has an extension is a file; all else may be a folder that came or went, or that may be read from now on. */
const mayBeFolder = (name: string | null): boolean => name === null || !/\.[a-z0-9]+$/i.test(name)

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

function targetOf(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path))
  } catch {
    return undefined
  }
}

/** Which folder stands at a path: another one may be mounted over it, or have taken the place of one above it, without a sound. */
function identityOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : ''
}

/** The links on the way to a folder, each to be turned by whoever publishes: `current` → `releases/12`. */
function linksTo(folder: string, most = MOST_LINKS): readonly string[] {
  const parts = resolve(folder).split(sep)
  for (let length = 2; length <= parts.length && most > 0; length += 1) {
    const path = parts.slice(0, length).join(sep)
    const target = targetOf(path)
    if (target !== undefined) return [path, ...linksTo(join(target, ...parts.slice(length)), most - 1)]
  }
  return []
}

export type Watching = {
  /** Watches again what could not be watched, and the folders that now stand where others stood. Meant for every minute: it costs a look at each. */
  readonly lookAgain: () => void
  readonly end: () => void
}

/**
 * Calls `onChange` soon after anything below a folder changed. One watcher a folder: Node's own `recursive` puts one on every
 * file on Linux, thousands for an archive. Folders that appear later are watched from then on, and count as a change; so does
 * a link on the way to the folder that comes to lead elsewhere.
 * `onError` hears once of each reason for which something cannot be watched (network disks, exhausted system limits).
 */
export function watchFolder(root: string, onChange: () => void, onError: (error: Error) => void): Watching {
  const watchers = new Map<
    string,
    { readonly watcher: FSWatcher; readonly folder: string; readonly identity: string }
  >()
  let timer: NodeJS.Timeout | undefined
  let since: number | undefined
  /** Folders that came or went. One that is deleted and made again bears its old name, and its watcher hears nothing more. */
  const moved = new Set<string>()
  const said = new Set<string>()
  let links: readonly string[] = []
  let isIncomplete = false
  let ended = false

  function forget(path: string): void {
    watchers.get(path)?.watcher.close()
    watchers.delete(path)
  }

  function add(path: string, folder: string, hears: (event: string, name: string | null) => void): void {
    const failed = (error: Error): void => {
      forget(path)
      isIncomplete = true
      const code = codeOf(error)
      if (code !== 'ENOENT' && !said.has(code)) onError(error)
      said.add(code)
    }
    try {
      const identity = identityOf(folder)
      watchers.set(path, { watcher: watch(folder, hears).on('error', failed), folder, identity })
    } catch (error) {
      if (error instanceof Error) failed(error)
    }
  }

  function addFolder(folder: string): void {
    add(folder, folder, (_, name) => {
      if (mayBeFolder(name)) moved.add(join(folder, name ?? ''))
      // The removal of the folder itself comes with its own name, as if something in it had gone.
      if (name === basename(folder)) moved.add(folder)
      noticed()
    })
  }

  /** A link is watched in the folder in which it stands, under a path of its own: that folder may be watched as well. */
  function addLink(link: string): void {
    add(`${link}${sep}`, dirname(link), (_, name) => {
      if (name !== basename(link)) return
      moved.add(sep)
      noticed()
    })
  }

  /** Watches what is there now; tells whether there is anything to look at that was not watched before. */
  function refresh(): boolean {
    const stale = [...moved]
    moved.clear()
    isIncomplete = false
    links = linksTo(root)
    const { root: place, folders: paths, problems } = listFolder(root)
    const folders = paths.map((path) => join(place, path))
    const wanted = new Set([...folders, ...links.map((link) => `${link}${sep}`)])
    for (const path of watchers.keys()) {
      if (!wanted.has(path) || stale.some((other) => other === sep || isBelow(path, other))) forget(path)
    }
    for (const link of links) if (!watchers.has(`${link}${sep}`)) addLink(link)
    const fresh = folders.filter((folder) => !watchers.has(folder))
    for (const folder of fresh) addFolder(folder)
    if (problems.length > 0) isIncomplete = true
    if (folders.length === 0) {
      moved.add(sep)
      timer = setTimeout(settle, AGAIN)
    }
    return fresh.length > 0
  }

  function settle(): void {
    since = undefined
    // What was written into a new folder before it was watched made no sound: look again.
    if (moved.size > 0 && refresh()) noticed()
    onChange()
  }

  function noticed(): void {
    if (ended) return
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, since + LONGEST - now)))
  }

  refresh()
  return {
    lookAgain() {
      const isSame = [...watchers.values()].every(({ folder, identity }) => identityOf(folder) === identity)
      if (isSame && !isIncomplete && linksTo(root).join() === links.join()) return
      if (!isSame) moved.add(sep)
      if (refresh()) noticed()
    },
    end() {
      ended = true
      clearTimeout(timer)
      for (const path of watchers.keys()) forget(path)
    },
  }
}
