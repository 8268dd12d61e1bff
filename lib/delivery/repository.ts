import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { GitFault, git } from './git.ts'
import type { Logger } from './log.ts'

/** Milliseconds: to ask where a branch stands, to fetch, and to write the files of an archive. */
const PATIENCE = { ask: 20_000, fetch: 300_000, write: 120_000 }
/** How `git ls-remote --exit-code` ends where nothing has the name that was asked for. */
const NO_SUCH_REF = 2
/** A lock that Git left behind when it was killed; younger ones may belong to another process on this machine. */
const ABANDONED = 600_000
/** The tree that is read, and the one before: somebody may still be reading it. */
const KEPT = 2

/** Where the content is: a remote, a branch (the remote's own if none is said), and a folder (empty for all of it). */
export type Remote = { readonly url: string; readonly branch: string | undefined; readonly folder: string }

export type State = {
  /** The commit that was taken last. */
  readonly commit: string | undefined
  /** When the remote was last asked and answered, in milliseconds. */
  readonly at: number | undefined
  readonly failures: number
  /** What went wrong the last time; nothing if nothing did. */
  readonly fault: string | undefined
}

export type Repository = {
  /** The content folder: a link to the files of a commit, turned when another is taken. */
  readonly folder: string
  /** Takes what the remote has now, one look at a time. Never rejects: what went wrong is in the state. */
  readonly pull: () => Promise<State>
  readonly state: () => State
}

/**
 * A content folder that follows a branch. Of the remote only the last commit is fetched, and of that only the folder is written,
 * into a place of its own; then a link is turned to it, so that nobody reads half of one commit and half of another. A remote that
 * is down, a branch or a folder that is not there, a full disk: what was taken last stays.
 */
export function openRepository(remote: Remote, home: string, clock: () => number): Repository {
  const place = resolve(home, hash('sha256', JSON.stringify(remote)).slice(0, 16))
  const [store, trees, current] = [join(place, 'git'), join(place, 'trees'), join(place, 'content')]
  const ref = remote.branch === undefined ? 'HEAD' : `refs/heads/${remote.branch}`
  let state: State = { commit: undefined, at: undefined, failures: 0, fault: undefined }
  let pulling: Promise<State> | undefined
  let again: Promise<State> | undefined
  /** The commit for which the store was dropped last. */
  let dropped: string | undefined

  async function where(): Promise<string> {
    await mkdir(trees, { recursive: true })
    const said = await git(place, ['ls-remote', '--exit-code', '--', remote.url, ref], PATIENCE.ask).catch(
      (error: Error) => {
        throw error instanceof GitFault && error.status === NO_SUCH_REF
          ? new Error(`il ramo «${remote.branch ?? 'HEAD'}» non c’è`)
          : error
      },
    )
    return said.split(/\s/, 1)[0] ?? ''
  }

  /** Another process on this machine may be fetching into the same store; a lock of one that was killed grows old. */
  async function isLocked(): Promise<boolean> {
    const locks = (await readdir(store)).filter((name) => name.endsWith('.lock'))
    const times = await Promise.all(locks.map((name) => stat(join(store, name)).catch(() => undefined)))
    return times.some((found) => found !== undefined && clock() - found.mtimeMs < ABANDONED)
  }

  async function fetch(): Promise<string> {
    if (!existsSync(join(store, 'HEAD'))) await git(place, ['init', '--quiet', '--bare', store], PATIENCE.ask)
    // Under a name, so that the next time only what is new is sent.
    const parameters = ['--quiet', '--depth=1', '--no-tags', '--', remote.url, `+${ref}:refs/heads/taken`]
    await git(store, ['fetch', ...parameters], PATIENCE.fetch)
    return git(store, ['rev-parse', 'refs/heads/taken'], PATIENCE.ask)
  }

  /**
   * Drops the store: the remote has just answered, so it may be what is damaged, and it is quickly made again. Once for each commit:
   * what is wrong in the remote itself would be fetched anew every minute.
   */
  async function dropStore(head: string): Promise<void> {
    if (head === dropped || !existsSync(store) || (await isLocked())) return
    dropped = head
    await rm(store, { recursive: true, force: true })
  }

  /** The tree of the folder; a link in its place is none. */
  async function treeOf(commit: string): Promise<string> {
    const ask = async (...parameters: readonly string[]): Promise<string> =>
      (await git(store, parameters, PATIENCE.ask).catch(() => '')).trim()
    const found = await ask('rev-parse', '--verify', `${commit}:${remote.folder}`)
    if ((await ask('cat-file', '-t', found)) === 'tree') return found
    throw new Error(`la cartella «${remote.folder}» non c’è nel deposito`)
  }

  /** Writes the files of a tree beside those that are read, and turns the link. */
  async function take(tree: string): Promise<void> {
    const target = join(trees, tree)
    const draft = `${target}.${process.pid}`
    if (!existsSync(target)) {
      const index = { GIT_INDEX_FILE: `${draft}.index` }
      await rm(draft, { recursive: true, force: true })
      try {
        const here = ['--git-dir', store, '--work-tree', place]
        await git(place, [...here, 'read-tree', tree], PATIENCE.ask, index)
        await git(place, [...here, 'checkout-index', '--all', `--prefix=${draft}/`], PATIENCE.write, index)
        await mkdir(draft, { recursive: true })
        await rename(draft, target)
      } finally {
        await rm(draft, { recursive: true, force: true })
        await rm(index.GIT_INDEX_FILE, { force: true })
      }
    }
    const link = `${current}.${process.pid}`
    await rm(link, { force: true })
    await symlink(join('trees', tree), link)
    await rename(link, current)
  }

  /** Removes the trees that nobody reads any more, and what a process that was killed left. */
  async function tidy(): Promise<void> {
    const names = await readdir(trees)
    const found = await Promise.all(
      names.map(async (name) => ({
        name,
        time: (await stat(join(trees, name)).catch(() => undefined))?.mtimeMs ?? 0,
      })),
    )
    const live = basename(await readlink(current))
    const others = found.filter(({ name }) => name !== live).toSorted((a, b) => b.time - a.time)
    for (const { name } of others.slice(KEPT - 1))
      await rm(join(trees, name), { recursive: true, force: true })
  }

  async function look(): Promise<State> {
    let head: string | undefined
    try {
      head = await where()
      if (head !== state.commit || !existsSync(current)) {
        const commit = await fetch()
        const tree = await treeOf(commit)
        if (basename(await readlink(current).catch(() => '')) !== tree) await take(tree)
        await tidy()
        state = { ...state, commit }
      }
      state = { ...state, at: clock(), fault: undefined }
    } catch (error) {
      if (head !== undefined) await dropStore(head).catch(() => undefined)
      const fault = error instanceof Error ? error.message : String(error)
      state = { ...state, failures: state.failures + 1, fault }
    }
    return state
  }

  return {
    folder: current,
    state: () => state,
    pull() {
      // What was pushed while a look was going on may not be in it.
      if (pulling) {
        again ??= pulling.then(() => {
          again = undefined
          return run()
        })
        return again
      }
      return run()
    },
  }

  function run(): Promise<State> {
    pulling = look().finally(() => {
      pulling = undefined
    })
    return pulling
  }
}

/** Gives a look at the remote that says in the log what is new of it, once; it tells whether other content was taken. */
export function followed(repository: Repository, log: Logger): () => Promise<boolean> {
  let { commit, fault } = repository.state()
  return async () => {
    const now = await repository.pull()
    const isNew = now.commit !== commit
    if (now.fault !== undefined && now.fault !== fault)
      log.warn({ fault: now.fault }, 'the content cannot be pulled')
    if (now.fault === undefined && fault !== undefined) log.info('the content is pulled again')
    if (isNew) log.info({ commit: now.commit }, 'pulled')
    commit = now.commit
    fault = now.fault
    return isNew
  }
}
