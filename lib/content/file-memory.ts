import { setImmediate } from 'node:timers/promises'
import { gitName } from './decode.ts'
import { type Listing, readBytes } from './disk.ts'
import { type ParsedFile, UNREAD } from './parsed.ts'

/** Two writes within one tick of the disk's clock bear the same stamp: a file is trusted only when its last change is older. */
const CLOCK_TICK = 1000

/** What was parsed of a folder, by paths, with the stamp that each file bore. */
export type Memory = ReadonlyMap<string, Remembered>
type Remembered = { readonly stamp: string; readonly file: ParsedFile }

/** What could not be read may be readable the next time, and its stamp would not tell. */
const isNew = (file: ParsedFile, memory: Memory): boolean =>
  file.hash === UNREAD || memory.get(file.path)?.file.hash !== file.hash

/** Whether any file differs from what was known. */
export const hasNews = (next: Memory, before: Memory): boolean =>
  next.size !== before.size || [...next.values()].some(({ file }) => isNew(file, before))

/**
 * Those of some files that hold what they held. Touched, copied back, checked out anew, behind a link that now leads to
 * another release: reading and hashing 10,000 takes a second, parsing them twenty.
 */
async function sameAmong(
  place: string,
  paths: readonly string[],
  memory: Memory,
  whole: Memory,
): Promise<ReadonlyMap<string, ParsedFile>> {
  const same = new Map<string, ParsedFile>()
  for (const path of paths) {
    const known = (memory.get(path) ?? whole.get(path))?.file
    if (!known || known.kind === 'stray') continue
    const bytes = readBytes(place, path)
    if (bytes instanceof Uint8Array && gitName(bytes) === known.hash) same.set(path, known)
    await setImmediate()
  }
  return same
}

/**
 * Brings a memory up to date with what a folder lists: `parse` is asked for what neither it nor the memory of the last valid
 * folder (`whole`) holds. What has vanished meanwhile is left out.
 */
export async function updated(
  { root, files }: Listing,
  memory: Memory,
  whole: Memory,
  parse: (root: string, paths: readonly string[]) => Promise<readonly ParsedFile[]>,
): Promise<Memory> {
  const now = Date.now()
  const stale = files.filter(({ path, stamp }) => memory.get(path)?.stamp !== stamp)
  const paths = stale.map(({ path }) => path)
  const same = await sameAmong(root, paths, memory, whole)
  const fresh = await parse(
    root,
    paths.filter((path) => !same.has(path)),
  )
  const next = new Map<string, Remembered>()
  const parsed = new Map([...same, ...fresh.map((file) => [file.path, file] as const)])
  for (const { path, stamp, changed } of files) {
    const known = memory.get(path)
    const file = parsed.get(path) ?? (known?.stamp === stamp ? known.file : undefined)
    if (!file) continue
    const isSure = file.hash !== UNREAD && now - changed >= CLOCK_TICK
    next.set(path, { stamp: isSure ? stamp : '', file })
  }
  return next
}
