import { chmod, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

const FOLDER = 'releases'
const CURRENT = 'current'
/** Releases that stay: the current one, and those that a request may still be reading or that somebody may want back. */
const KEPT = 3
const DRAFT = '.draft-'

/** What a file server needs, which is another user: to go into folders, and to read files. */
const OPEN = { folder: 0o755, file: 0o644 } as const

/** Opens a draft to everybody, where a process makes what it writes for itself alone (a `umask` of 077). */
async function openToAll(draft: string): Promise<void> {
  if (((await stat(draft)).mode & OPEN.folder) === OPEN.folder) return
  for (const entry of await readdir(draft, { withFileTypes: true, recursive: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? OPEN.folder : OPEN.file)
  }
  await chmod(draft, OPEN.folder)
}

/** The releases of a mirror: folders of which one is current. */
export type Releases = {
  /** The folder of the current release; undefined if there is none. */
  readonly current: () => Promise<string | undefined>
  /** An empty folder to write the next one in. What was left of others that were cut in half is removed. */
  readonly begin: () => Promise<string>
  /** Removes a draft that will not be one. */
  readonly drop: (draft: string) => Promise<void>
  /** Gives a draft that is written whole its name, makes it current, and removes the oldest. Gives its name. */
  readonly end: (draft: string, name: string) => Promise<string>
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Keeps the releases of a mirror in a folder. Whoever reads sees a release whole or not at all: it is written under another name,
 * and `current` is a link that is renamed over.
 */
export function openReleases(root: string): Releases {
  const folder = join(root, FOLDER)
  const current = join(root, CURRENT)

  const currentName = async (): Promise<string | undefined> => {
    const target = await readlink(current).catch(() => undefined)
    return target === undefined ? undefined : basename(target)
  }

  /** Drafts of a process that is no more, and of one before that had our number. */
  async function sweep(): Promise<void> {
    const drafts = (await readdir(folder)).filter((name) => name.startsWith(DRAFT))
    for (const name of drafts) {
      const pid = Number(name.slice(DRAFT.length))
      if (pid === process.pid || !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true })
    }
  }

  /** A snapshot that comes back, or that other code makes again, gets the name with a number. */
  async function settle(draft: string, name: string): Promise<string> {
    const taken = new Set(await readdir(folder))
    let free = name
    for (let at = 2; taken.has(free); at += 1) free = `${name}-${at}`
    await rename(draft, join(folder, free))
    return free
  }

  async function point(name: string): Promise<void> {
    const link = `${current}.${process.pid}`
    await rm(link, { force: true })
    await symlink(join(FOLDER, name), link)
    await rename(link, current).catch(async (error) => {
      await rm(link, { force: true })
      throw error
    })
  }

  async function prune(): Promise<void> {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
    const now = await currentName()
    const dated = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
    )
    const old = dated
      .filter(({ name }) => name !== now)
      .toSorted((a, b) => b.at - a.at)
      .slice(KEPT - 1)
    for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true })
  }

  return {
    async current() {
      const name = await currentName()
      return name === undefined ? undefined : join(folder, name)
    },
    async begin() {
      for (const made of [root, folder]) {
        if (await mkdir(made, { recursive: true })) await chmod(made, OPEN.folder)
      }
      await sweep()
      const draft = join(folder, `${DRAFT}${process.pid}`)
      await mkdir(draft)
      return draft
    },
    drop: (draft) => rm(draft, { recursive: true, force: true }),
    async end(draft, name) {
      await openToAll(draft)
      const free = await settle(draft, name)
      await point(free)
      await prune()
      return free
    },
  }
}
