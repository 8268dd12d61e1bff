import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { File } from '#lib/model/records.ts'
import { assemble } from './assemble.ts'
import { gitName } from './decode.ts'
import { readBytes } from './disk.ts'
import { KIND_NAMES, KINDS } from './kinds/table.ts'
import { type Counts, countsOf } from './loss.ts'
import { CACHE } from './machine-cache.ts'
import { parseKnown, readCache } from './parse-cache.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * All of a magazine of 10,000 texts is 60 MB; what is above this are photographs, which are then looked for in the content
 * folder alone.
 */
const MOST_BYTES = 1024 ** 3
/** Content folders whose last good edition is kept on a machine; beyond that the one that was not written for longest goes. */
const MOST_FOLDERS = 8
const LIST = 'edition.json'

const edition = z.object({
  counts: z.object({ issues: z.number(), articles: z.number(), pages: z.number() }),
  /** Path, and Git's name of the bytes, or its first digits. */
  files: z.array(z.tuple([z.string(), z.string().regex(/^[0-9a-f]{12,40}$/)])),
})
type Edition = z.output<typeof edition>

export type LastGood = {
  /** How much was out when the edition was kept; nothing if none is. */
  readonly counts: () => Promise<Counts | undefined>
  /** The edition that was kept; nothing if there is none, or not all of it can be found. */
  readonly read: () => Promise<Catalogue | undefined>
  /** Keeps what is live, in place of what was kept before. Throws as the system does where nothing can be written. */
  readonly keep: (snapshot: Snapshot) => Promise<void>
  /** The bytes of an image of the kept edition, by its version. */
  readonly image: (version: string) => Promise<Uint8Array | undefined>
}

const isOf = (name: string, bytes: Uint8Array): boolean => gitName(bytes).startsWith(name)

/** Texts first, so that they find room; images under their versions. */
function filesOf(catalogue: Catalogue): Edition['files'] {
  const texts = KIND_NAMES.flatMap((kind): readonly File[] => catalogue[KINDS[kind].list])
  return [
    ...[catalogue.imprint, ...texts].map(({ file, digest }): [string, string] => [file, digest]),
    ...[...catalogue.images.values()].map(({ path, version }): [string, string] => [path, version]),
  ]
}

/** Removes the editions that were not written for longest, so that folders that come and go (tests, releases) leave no heap. */
async function forgetOldest(home: string): Promise<void> {
  const folders = await Promise.all(
    (await readdir(home)).map(async (name) => {
      const found = await stat(join(home, name, LIST)).catch(() => undefined)
      return { name, written: found?.mtimeMs ?? 0 }
    }),
  )
  const old = folders.toSorted((a, b) => b.written - a.written).slice(MOST_FOLDERS)
  for (const { name } of old) await rm(join(home, name), { recursive: true, force: true })
}

/**
 * The last good edition of a content folder, kept on this machine beside what was parsed: what was live goes on being live
 * when the server starts again while the content is broken, unmounted or unreadable. Each file lies under Git's name of its
 * bytes, so a new edition writes what changed, and what is damaged is known by its name and passed over.
 */
export function lastGood(folder: string, home = join(CACHE, 'editions')): LastGood {
  const place = join(home, hash('sha256', resolve(folder)).slice(0, 16))
  const objects = join(place, 'files')
  const sizes = new Map<string, number>()

  /** A damaged one is removed: the next edition writes it again. */
  async function object(name: string): Promise<Uint8Array | undefined> {
    const bytes = await readFile(join(objects, name)).catch(() => undefined)
    if (!bytes || isOf(name, bytes)) return bytes
    await rm(join(objects, name), { force: true }).catch(() => undefined)
    return undefined
  }

  async function list(): Promise<Edition | undefined> {
    try {
      return edition.parse(JSON.parse(await readFile(join(place, LIST), 'utf8')))
    } catch {
      return undefined
    }
  }

  /** What was not kept, or is damaged, most likely stands in the folder as it was: mostly one file of it is broken. */
  async function find(path: string, name: string): Promise<Uint8Array | undefined> {
    const kept = await object(name)
    if (kept) return kept
    const bytes = readBytes(folder, path)
    return bytes instanceof Uint8Array && isOf(name, bytes) ? bytes : undefined
  }

  /** A reader never sees half a file, nor does a full disk stay full of them. */
  async function put(file: string, bytes: Uint8Array | string): Promise<void> {
    const draft = `${file}.${process.pid}`
    try {
      await writeFile(draft, bytes)
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }

  /** How long the kept file is; it is written first if it was not there. Nothing if the content has changed since. */
  async function store(path: string, name: string, known: ReadonlySet<string>): Promise<number | undefined> {
    const file = join(objects, name)
    if (known.has(name)) return sizes.get(name) ?? (await stat(file)).size
    const bytes = readBytes(folder, path)
    if (!(bytes instanceof Uint8Array && isOf(name, bytes))) return undefined
    await put(file, bytes)
    return bytes.length
  }

  async function keep({ catalogue, magazine }: Snapshot): Promise<void> {
    await mkdir(objects, { recursive: true })
    const files = filesOf(catalogue)
    const known = new Set(await readdir(objects))
    const kept = new Set<string>()
    let room = MOST_BYTES
    for (const [path, name] of files) {
      const size = await store(path, name, known)
      // Another edition is about to be kept.
      if (size === undefined) return
      sizes.set(name, size)
      kept.add(name)
      room -= size
      if (room < 0) break
    }
    await put(join(place, LIST), JSON.stringify({ counts: countsOf(magazine), files } satisfies Edition))
    const old = (await readdir(objects)).filter((name) => !kept.has(name))
    for (const name of old) {
      sizes.delete(name)
      await rm(join(objects, name), { force: true })
    }
    await forgetOldest(home)
  }

  return {
    counts: async () => (await list())?.counts,
    async read() {
      const listed = await list()
      if (!listed) return undefined
      const cache = await readCache()
      const parsed = []
      for (const [path, name] of listed.files) {
        const bytes = await find(path, name)
        // Without one of its files it is another, smaller magazine.
        if (!bytes) return undefined
        parsed.push(parseKnown(cache, path, bytes))
      }
      return assemble(parsed).catalogue
    },
    keep,
    image: object,
  }
}
