import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { assemble, type Loaded } from './assemble.ts'
import { type Listed, listFiles } from './disk.ts'
import { files } from './messages/files.ts'
import { proveFile } from './parse.ts'
import type { ParsedFile } from './parsed.ts'
import { type Problem, START } from './problem.ts'

/** Says something of each of some files of a folder, in any order. Paths that have vanished are left out. */
export type ReadFiles<Read> = (root: string, paths: readonly string[]) => Promise<readonly Read[]>
export type ParseFiles = ReadFiles<ParsedFile>

export type Loader = {
  /** Reads what changed since the last time, checks the whole. Never throws on content. */
  readonly load: () => Promise<Loaded>
}

const hasVanished = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** The bytes of a file; none if it has vanished since it was listed, a problem if it cannot be opened. */
export function readBytes(root: string, path: string): Uint8Array | Problem | undefined {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ root, path))
  } catch (error) {
    return hasVanished(error) ? undefined : { file: path, ...START, ...files.unreadable() }
  }
}

/**
 * Reads and parses one after the other, on this thread, which may serve readers between two files; `look` sees the bytes
 * of each that could be read. Reading is synchronous: the asynchronous kind took a sixth of the time of a whole check.
 */
export async function parseHere(
  root: string,
  paths: readonly string[],
  look?: (path: string, bytes: Uint8Array) => void,
): Promise<readonly ParsedFile[]> {
  const parsed: ParsedFile[] = []
  for (const path of paths) {
    const read = readBytes(root, path)
    if (read instanceof Uint8Array) {
      parsed.push(await proveFile(path, read))
      look?.(path, read)
    } else if (read) parsed.push({ kind: 'stray', path, hash: '', problems: [read] })
    await setImmediate()
  }
  return parsed
}

/** Two writes within one tick of the disk's clock bear the same stamp: a file is trusted only when its last change is older. */
const CLOCK_TICK = 1000

type Memory = Map<string, { readonly stamp: string; readonly file: ParsedFile }>

const isNew = (file: ParsedFile, memory: Memory): boolean => memory.get(file.path)?.file.hash !== file.hash

function list(root: string): readonly Listed[] | undefined {
  try {
    return listFiles(root)
  } catch {
    return undefined
  }
}

/**
 * A loader of one content folder, with its memory of parsed files: to load again after one change parses one file.
 * `parse` may be a parallel parser for many files; it is passed in because the worker threads of `parallel.ts` are not
 * for Next's bundle.
 */
export function createLoader(root: string, parse: ParseFiles = parseHere): Loader {
  let memory: Memory = new Map()
  let last: Loaded | undefined

  /** Brings the memory up to date; tells whether any file differs from what was known. */
  async function read(listed: readonly Listed[]): Promise<boolean> {
    const now = Date.now()
    const stale = listed.filter(({ path, stamp }) => memory.get(path)?.stamp !== stamp)
    const fresh = await parse(
      root,
      stale.map(({ path }) => path),
    )
    const next: Memory = new Map()
    const parsed = new Map(fresh.map((file) => [file.path, file]))
    for (const { path, stamp, changed } of listed) {
      const file = parsed.get(path) ?? memory.get(path)?.file
      if (file) next.set(path, { stamp: now - changed < CLOCK_TICK ? '' : stamp, file })
    }
    const before = memory
    memory = next
    return next.size !== before.size || [...next.values()].some(({ file }) => isNew(file, before))
  }

  async function load(): Promise<Loaded> {
    const listed = list(root)
    if (!listed) {
      return {
        catalogue: undefined,
        problems: [{ file: '', ...START, ...files.folderMissing() }],
        doubts: [],
      }
    }
    const changed = await read(listed)
    // A file that was only touched, or a look every minute, costs no check of the whole.
    if (changed || !last) last = assemble([...memory.values()].map(({ file }) => file))
    return last
  }

  let running: Promise<Loaded> | undefined
  return {
    load: () => {
      running ??= load().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
