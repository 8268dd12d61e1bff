import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MOST = 1024 ** 3

/** Git without a shell: a revision or a path is an argument, never a command. */
async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', cwd, ...args], { maxBuffer: MOST })
  return stdout
}

/** The commit at which this work left a revision; throws with git's own words if there is none. */
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

/** The contents of some objects, by name, from one process. */
export async function blobs(cwd: string, oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  if (oids.length === 0) return new Map()
  const child = spawn('git', ['-C', cwd, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(oids.join('\n'))
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  const all = Buffer.concat(chunks)
  const contents = new Map<string, Buffer>()
  let at = 0
  while (at < all.length) {
    const end = all.indexOf('\n', at)
    const [oid = '', , size = '0'] = all.toString('latin1', at, end).split(' ')
    contents.set(oid, all.subarray(end + 1, end + 1 + Number(size)))
    at = end + 1 + Number(size) + 1
  }
  return contents
}
