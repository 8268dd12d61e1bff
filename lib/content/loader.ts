import { setImmediate } from 'node:timers/promises'
import type { FileFault } from '#lib/model/fault.ts'
import { inTurns } from '#lib/turns.ts'
import { assembling, type Loaded } from './assemble.ts'
import { type Listing, listing, readBytes } from './disk.ts'
import { hasNews, type Memory, updated } from './file-memory.ts'
import { placeOf } from './file-place.ts'
import type { Opened } from './front-matter.ts'
import { isWritten, openFile } from './open-file.ts'
import { proveFile } from './parse.ts'
import { type ParsedFile, UNREAD } from './parsed.ts'

/** Says something of each of some files of a folder, in any order. Paths that have vanished are left out. */
export type ReadFiles<Read> = (root: string, paths: readonly string[]) => Promise<readonly Read[]>
export type ParseFiles = ReadFiles<ParsedFile>

/** Some files of a folder, as a thread is asked for them. */
export type Batch = { readonly root: string; readonly paths: readonly string[] }

export type Loader = {
  /** Reads what changed since the last time, checks the whole; says what was passed over. Never throws on content. */
  readonly load: () => Promise<Loaded & Pick<Listing, 'leftovers'>>
}

const NOTHING = new Uint8Array()

/**
 * Reads and parses one after the other, on this thread, which may serve readers between two files; `look` sees the bytes
 * of each that could be read, and a text taken apart. Reading is synchronous: the asynchronous kind took a sixth of the time of a whole check.
 */
export async function parseHere(
  root: string,
  paths: readonly string[],
  look?: (path: string, bytes: Uint8Array, opened?: Opened) => void,
): Promise<readonly ParsedFile[]> {
  const parsed: ParsedFile[] = []
  for (const path of paths) {
    // Of what has no place here nothing is read: it may be a film.
    const read = placeOf(path).place.kind === 'stray' ? NOTHING : readBytes(root, path)
    if (read instanceof Uint8Array) {
      const opened = isWritten(path) ? openFile(path, read) : undefined
      parsed.push(await proveFile(path, read, opened))
      look?.(path, read, opened)
    } else if (read) parsed.push({ kind: 'stray', path, hash: UNREAD, problems: [read] })
    await setImmediate()
  }
  return parsed
}

/** What a thread of `parseInParallel` does with each batch. */
export const parseBatch = ({ root, paths }: Batch) => parseHere(root, paths)

/**
 * A loader of one content folder, with its memory of parsed files: to load again after one change parses one file.
 * `parse` may be a parallel parser for many files; it is passed in because the worker threads of `parallel.ts` are not
 * for Next's bundle.
 */
export function createLoader(
  root: string,
  parse: ParseFiles = parseHere,
): Loader & {
  /** What was parsed, as the last load found it. */ readonly files: () => readonly ParsedFile[]
} {
  let memory: Memory = new Map()
  /** The last memory of a valid folder, which is not forgotten while most of the folder is away. */
  let whole: Memory = memory
  let last: Loaded | undefined
  let unlisted: readonly FileFault[] = []

  /** Brings the memory up to date; tells whether any file differs from what was known. */
  async function read(listed: Listing): Promise<boolean> {
    const before = memory
    memory = await updated(listed, before, whole, parse)
    return hasNews(memory, before)
  }

  async function load() {
    const listed = await inTurns(listing(root))
    const changed = await read(listed)
    const { problems, leftovers } = listed
    // A file that was only touched, or a look every minute, costs no check of the whole.
    if (changed || !last || JSON.stringify(problems) !== JSON.stringify(unlisted)) {
      last = await inTurns(
        assembling(
          [...memory.values()].map(({ file }) => file),
          problems,
        ),
      )
    }
    unlisted = problems
    if (last.catalogue && memory.size * 2 >= whole.size) whole = memory
    return { ...last, leftovers }
  }

  let running: ReturnType<typeof load> | undefined
  return {
    files: () => [...memory.values()].map(({ file }) => file),
    load: () => {
      running ??= load().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
