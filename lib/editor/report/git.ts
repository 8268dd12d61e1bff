import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MOST = 1024 ** 3

/** Git does not know what it was asked for, or is not there. Its message is git's own. */
export class GitError extends Error {}

/** Git without a shell: a revision or a path is an argument, never a command. */
async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', cwd, ...args], { maxBuffer: MOST })
    return stdout
  } catch (error) {
    throw new GitError(String(error), { cause: error })
  }
}

/** The commit at which this work left a revision; throws a `GitError` if there is none. */
export async function commonBase(cwd: string, revision: string): Promise<string> {
  const commit = await git(cwd, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)
  const base = await git(cwd, 'merge-base', commit.trim(), 'HEAD').catch(() => commit)
  return base.trim()
}

/** Object names of the files of a folder at a commit, by path below the folder. */
export async function treeAt(cwd: string, commit: string): Promise<ReadonlyMap<string, string>> {
  const listing = await git(cwd, 'ls-tree', '-r', '-z', commit)
  const entries = listing.split('\0').flatMap((line) => {
    const [, oid, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    return oid && path ? [[path, oid] as const] : []
  })
  return new Map(entries)
}

/** The files of a folder that are not what they were at a commit: changed, new or gone. Git knows without reading them all. */
export async function changedSince(cwd: string, commit: string): Promise<ReadonlySet<string>> {
  const [known, fresh] = await Promise.all([
    git(cwd, 'diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.'),
    git(cwd, 'ls-files', '--others', '--exclude-standard', '-z'),
  ])
  return new Set(`${known}${fresh}`.split('\0').filter((path) => path !== ''))
}

/** The contents of some objects, by name, from one process. One that git does not have is a `GitError`. */
export async function blobs(cwd: string, oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  if (oids.length === 0) return new Map()
  const child = spawn('git', ['-C', cwd, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
  // A git that ended before it read is told by its exit.
  child.stdin.on('error', () => {})
  child.stdin.end(oids.join('\n'))
  const chunks: Buffer[] = []
  const ended = once(child, 'close')
  for await (const chunk of child.stdout) chunks.push(chunk)
  const [exit] = await ended
  if (exit !== 0) throw new GitError(`git cat-file ended with ${exit}`)
  const all = Buffer.concat(chunks)
  const contents = new Map<string, Buffer>()
  let at = 0
  while (at < all.length) {
    const end = all.indexOf('\n', at)
    const header = all.toString('latin1', at, end)
    const [oid = '', , size] = header.split(' ')
    if (size === undefined) throw new GitError(`git cat-file says «${header}»`)
    contents.set(oid, all.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return contents
}
