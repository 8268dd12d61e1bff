import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { LARGEST_TEXT } from '#lib/markdown/limits.ts'
import { type FileFault, type Said, START } from '#lib/model/fault.ts'
import { atOnce, type Steps } from '#lib/model/steps.ts'
import { ASIDES } from './file-place.ts'
import { leftoverOf } from './leftovers.ts'
import { files } from './messages/files.ts'
import { folder as messages, type Special } from './messages/folder.ts'

/** A file as the disk lists it, without its content. */
type Listed = {
  /** Below the content folder, with forward slashes. */
  readonly path: string
  /** Changes when the file does. */
  readonly stamp: string
  /** When its content last changed, in milliseconds. */
  readonly changed: number
}

/** A content folder as the disk has it. Paths are below it, with forward slashes. */
export type Listing = {
  /** Where it really stands: all is read from there, also when a link on the way is turned meanwhile. */
  readonly root: string
  readonly files: readonly Listed[]
  /** The folders that could be listed; the content folder itself is the empty path. */
  readonly folders: readonly string[]
  /** What could not be listed, and what is neither file nor folder. If there is any, a path that is not in `files` may still exist. */
  readonly problems: readonly FileFault[]
  /** What programs and people left behind and is passed over; said, not in the way. */
  readonly leftovers: readonly FileFault[]
}

/** What is larger is not read, or one file could fill the memory. */
const LARGEST_MEGABYTES = 64
const MEGABYTE = 1024 * 1024

const at = (file: string, said: Said): FileFault => ({ file, ...START, ...said })

/** The code of a system's error, `EACCES`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'errore'

/** Only this means that something is not there; every other error means that nobody knows. */
const hasVanished = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

// .DS_Store, .gitkeep, the swap files of text editors: what begins with a dot is nobody's content.
const isHidden = (name: string): boolean => name.startsWith('.')

/** Node reads bytes that are no UTF-8 as this sign, and then finds nothing under the name. */
const isMisread = (name: string): boolean => name.includes('\uFFFD')

function specialOf(found: Stats): Special {
  if (found.isFIFO()) return 'fifo'
  return found.isSocket() ? 'socket' : 'device'
}

const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string => [ino, size, mtimeMs, ctimeMs].join(':')

type Draft = { readonly [Key in Exclude<keyof Listing, 'root'>]: Listing[Key][number][] }

function lookAt(root: string, path: string, draft: Draft): void {
  const place = join(/* turbopackIgnore: true */ root, path)
  try {
    const found = lstatSync(place)
    if (found.isSymbolicLink()) draft.problems.push(at(path, messages.link(readlinkSync(place))))
    else if (!found.isFile()) draft.problems.push(at(path, messages.special(specialOf(found))))
    else if (!ASIDES.has(path)) {
      const { mtimeMs, ctimeMs } = found
      draft.files.push({ path, stamp: stampOf(found), changed: Math.max(mtimeMs, ctimeMs) })
    }
  } catch (error) {
    if (isMisread(path)) draft.problems.push(at(path, messages.nameBytes(path)))
    else if (!hasVanished(error)) draft.problems.push(at(path, messages.unreadable(codeOf(error))))
  }
}

function entriesOf(root: string, folder: string, draft: Draft): readonly Dirent[] {
  try {
    const entries = readdirSync(join(/* turbopackIgnore: true */ root, folder), { withFileTypes: true })
    draft.folders.push(folder)
    return entries
  } catch (error) {
    if (folder === '' && hasVanished(error)) draft.problems.push(at('', messages.missing()))
    else if (isMisread(folder)) draft.problems.push(at(folder, messages.nameBytes(folder)))
    else if (!hasVanished(error)) draft.problems.push(at(folder, messages.unlisted(codeOf(error))))
    return []
  }
}

function* listBelow(root: string, folder: string, draft: Draft): Steps<void> {
  const entries = entriesOf(root, folder, draft).filter(({ name }) => !isHidden(name))
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const leftover = leftoverOf(entry.name, names)
    if (leftover) {
      if (leftover !== 'silent') draft.leftovers.push(at(path, leftover))
    } else if (entry.isDirectory()) yield* listBelow(root, path, draft)
    else lookAt(root, path, draft)
  }
  yield
}

/**
 * Lists a content folder, without what is hidden or left behind and without the files beside it (`ASIDES`), which are for
 * editors. Never throws: what cannot be listed is a problem at its path. Links inside it are not followed and nothing is
 * opened: what a link leads to may be anybody's, or without an end. The folder itself may be one, to the release that is live. What vanishes meanwhile is left out.
 * Without promises: 12,000 files take 80 ms, but 230 ms of the same thread with a promise for each, spread over seconds on a
 * server that is busy answering.
 */
export const listFolder = (folder: string): Listing => atOnce(listing(folder))

/** The same in steps, a folder each. */
export function* listing(folder: string): Steps<Listing> {
  const draft: Draft = { files: [], folders: [], problems: [], leftovers: [] }
  let root = folder
  try {
    root = realpathSync(/* turbopackIgnore: true */ folder)
    if (lstatSync(root).isDirectory()) yield* listBelow(root, '', draft)
    else draft.problems.push(at('', messages.noFolder()))
  } catch (error) {
    const said = hasVanished(error) ? messages.missing() : messages.unlisted(codeOf(error))
    draft.problems.push(at('', said))
  }
  return { root, ...draft }
}

/** Reads an open file to the length that it had when it was opened; less if it was cut meanwhile. */
function readOpen(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

function linkAt(place: string, path: string): FileFault | undefined {
  try {
    return at(path, messages.link(readlinkSync(place)))
  } catch {
    return undefined
  }
}

// Neither follows a link nor waits for a writer, whatever took the file's place since it was listed.
const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * The bytes of a file of a folder; none if it has vanished since it was listed, a problem if it cannot be read or is no file.
 * One that grows meanwhile gives what it held at first: the next listing finds it changed.
 */
export function readBytes(root: string, path: string): Uint8Array | FileFault | undefined {
  const place = join(/* turbopackIgnore: true */ root, path)
  let descriptor: number | undefined
  try {
    descriptor = openSync(place, CAREFULLY)
    const found = fstatSync(descriptor)
    if (found.isDirectory()) return at(path, messages.unreadable('EISDIR'))
    if (!found.isFile()) return at(path, messages.special(specialOf(found)))
    if (found.size <= LARGEST_MEGABYTES * MEGABYTE) return readOpen(descriptor, found.size)
    const megabytes = Math.ceil(found.size / MEGABYTE)
    const isText = path.endsWith('.md')
    return at(
      path,
      isText ? files.tooBig(found.size, LARGEST_TEXT) : messages.tooHeavy(megabytes, LARGEST_MEGABYTES),
    )
  } catch (error) {
    if (hasVanished(error)) return undefined
    return linkAt(place, path) ?? at(path, messages.unreadable(codeOf(error)))
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
