import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import pLimit from 'p-limit'
import { z } from 'zod'
import { type Answer, assemble, partsOf } from './answer.ts'

/** Answers on the disk, so that a restart, and a second process on the machine, find what was rendered before. */
export type Shelf = {
  /** The answer under a key; undefined if there is none, or if what is there is damaged. */
  readonly read: (key: string) => Promise<Answer | undefined>
  /** Keeps an answer, in the background. Where nothing can be written nothing is kept. */
  readonly write: (key: string, answer: Answer) => void
  /** Resolves when all that was given is written. */
  readonly written: () => Promise<void>
}

/** Bytes of the hash in front of each entry. */
const SEAL = 32
/** After a write that failed (a full disk, a read-only folder) nothing is written for this long. */
const PAUSE = 60_000
/** Of the bound, what is left after making room: not every write has to look through the whole folder. */
const ROOM = 0.8
/** Waiting writes; more would hold in memory what the store just let go. */
const MOST_WAITING = 1000

const bytes = z.instanceof(Uint8Array).transform((array) => Buffer.from(array))
const entry = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  tag: z.string(),
  length: z.number(),
  bytes: z.union([z.object({ plain: bytes }), z.object({ br: bytes, gzip: bytes })]),
})

const sealOf = (content: Uint8Array): Buffer => Buffer.from(hash('sha256', content, 'hex'), 'hex')

/** The files below a folder, those used least recently first. */
async function oldestFirst(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const known = await Promise.all(
    files.map(async (path) => {
      const found = await stat(path).catch(() => undefined)
      return found ? [{ path, size: found.size, used: found.mtimeMs }] : []
    }),
  )
  return known.flat().toSorted((a, b) => a.used - b.used)
}

/**
 * A shelf in a folder, of at most `most` bytes: what was used least recently goes. Keys are hexadecimal digests; they hold for one
 * `version` of all that makes answers of content, and shelves of several versions share the folder and its bound. Entries are
 * written by renaming and carry a hash of themselves: half of one, and whatever else lies in the folder, is no entry.
 */
export function openShelf(folder: string, version: string, most: number): Shelf {
  const line = pLimit(1)
  let size: number | undefined
  let pausedUntil = 0

  const pathOf = (key: string): string => join(folder, version, key.slice(0, 2), key.slice(2))

  async function makeRoom(): Promise<number> {
    const files = await oldestFirst(folder)
    let left = files.reduce((sum, file) => sum + file.size, 0)
    if (left <= most) return left
    for (const file of files) {
      if (left <= most * ROOM) break
      await rm(file.path, { force: true })
      left -= file.size
    }
    return left
  }

  async function write(key: string, answer: Answer): Promise<void> {
    if (most === 0 || performance.now() < pausedUntil) return
    const content = serialize(partsOf(answer))
    const path = pathOf(key)
    const draft = `${path}.${process.pid}`
    try {
      size ??= await makeRoom()
      if (size + content.length > most) size = await makeRoom()
      await mkdir(dirname(path), { recursive: true })
      await writeFile(draft, Buffer.concat([sealOf(content), content]))
      await rename(draft, path)
      size += content.length + SEAL
    } catch {
      pausedUntil = performance.now() + PAUSE
      await rm(draft, { force: true }).catch(() => undefined)
    }
  }

  return {
    async read(key) {
      const path = pathOf(key)
      const found = await readFile(path).catch(() => undefined)
      if (!found) return undefined
      const content = found.subarray(SEAL)
      if (!sealOf(content).equals(found.subarray(0, SEAL))) {
        await rm(path, { force: true }).catch(() => undefined)
        return undefined
      }
      const now = new Date()
      utimes(path, now, now).catch(() => undefined)
      const read = entry.safeParse(deserialize(content))
      return read.success ? assemble(read.data) : undefined
    },
    write: (key, answer) => {
      if (line.pendingCount < MOST_WAITING) void line(() => write(key, answer))
    },
    written: () => line(async () => undefined),
  }
}
