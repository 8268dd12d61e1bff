import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assemble, type Loaded } from './assemble.ts'
import { type Listed, listFiles } from './disk.ts'
import { files } from './messages/files.ts'
import { parseFile } from './parse.ts'
import type { ParsedFile } from './parsed.ts'
import { START } from './problem.ts'

/** Parses files of a folder, in any order. Paths that have vanished are left out. */
export type ParseFiles = (root: string, paths: readonly string[]) => Promise<readonly ParsedFile[]>

export type Loader = {
  /** Reads what changed since the last time, checks the whole. Never throws on content. */
  readonly load: () => Promise<Loaded>
}

/** Reads and parses one after the other, on this thread. */
export const parseHere: ParseFiles = async (root, paths) => {
  const parsed: ParsedFile[] = []
  for (const path of paths) {
    const bytes = await readFile(join(/* turbopackIgnore: true */ root, path)).catch(() => undefined)
    if (bytes) parsed.push(parseFile(path, bytes))
  }
  return parsed
}

/** Two writes within one tick of the disk's clock bear the same stamp: a file is trusted only when its last change is older. */
const CLOCK_TICK = 1000

/**
 * A loader of one content folder, with its memory of parsed files: to load again after one change parses one file.
 * `parse` may be a parallel parser for many files; it is passed in because the worker threads of `parallel.ts` are not
 * for Next's bundle.
 */
export function createLoader(root: string, parse: ParseFiles = parseHere): Loader {
  let memory = new Map<string, { stamp: string; file: ParsedFile }>()

  async function read(listed: readonly Listed[]): Promise<readonly ParsedFile[]> {
    const now = Date.now()
    const stale = listed.filter(({ path, stamp }) => memory.get(path)?.stamp !== stamp)
    const fresh = await parse(
      root,
      stale.map(({ path }) => path),
    )
    const next = new Map<string, { stamp: string; file: ParsedFile }>()
    const parsed = new Map(fresh.map((file) => [file.path, file]))
    for (const { path, stamp, changed } of listed) {
      const file = parsed.get(path) ?? memory.get(path)?.file
      if (file) next.set(path, { stamp: now - changed < CLOCK_TICK ? '' : stamp, file })
    }
    memory = next
    return [...next.values()].map(({ file }) => file)
  }

  async function load(): Promise<Loaded> {
    const listed = await listFiles(root).catch(() => undefined)
    if (listed) return assemble(await read(listed))
    return { catalogue: undefined, problems: [{ file: '', ...START, ...files.folderMissing() }] }
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
