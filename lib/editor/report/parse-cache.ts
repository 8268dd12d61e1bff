import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ParsedFile } from '#lib/content/parsed.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Links } from './all-links.ts'
import type { Side } from './side.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const FOLDER = join(ROOT, 'node_modules', '.cache', 'eppure')

/** Parsed files by path and git's name of their content. Texts are left out: only those of changed files are compared. */
export type ParseCache = Map<string, ParsedFile>

export const cacheKey = (path: string, oid: string): string => `${oid} ${path}`

/** Everything that decides what a file parses to: our code and the versions of the packages. */
function codeStamp(): string {
  const files = globSync('lib/{content,markdown,model,editor/report}/**/*.ts', { cwd: ROOT }).toSorted()
  const texts = ['package-lock.json', ...files].map((path) => readFileSync(join(ROOT, path)))
  return hash('sha256', Buffer.concat(texts))
}

/** What was kept under a name, if by this same code. It is our own, so its shape is not looked at again. */
async function readKept<T>(name: string, stamp: string): Promise<Map<string, T>> {
  try {
    const kept: unknown = deserialize(await readFile(join(FOLDER, name)))
    return Array.isArray(kept) && kept[0] === stamp && kept[1] instanceof Map ? kept[1] : new Map()
  } catch {
    return new Map()
  }
}

/** A reader never sees half a file. */
async function writeKept(name: string, stamp: string, kept: ReadonlyMap<string, unknown>): Promise<void> {
  const draft = join(FOLDER, `${name}.${process.pid}`)
  await mkdir(FOLDER, { recursive: true })
  await writeFile(draft, serialize([stamp, kept]))
  await rename(draft, join(FOLDER, name))
}

const PARSED = 'parsed.v8'
const LINKS = 'links.v8'

/** The parsed files of earlier reports; empty where there were none or the code has changed. Written only by ourselves, on this machine. */
export const readCache = (): Promise<ParseCache> => readKept(PARSED, codeStamp())

/** Keeps the parsed files for the next report. */
export const writeCache = (cache: ParseCache): Promise<void> => writeKept(PARSED, codeStamp(), cache)

/** The links of a catalogue, by its digest: a proposal is reported on many times against the same base. */
export async function linksOnce(catalogue: Catalogue, make: () => Side['links']): Promise<Side['links']> {
  const stamp = `${codeStamp()} ${catalogue.digest}`
  const kept = await readKept<Links>(LINKS, stamp)
  if (kept.size > 0) return kept
  const made = make()
  await writeKept(LINKS, stamp, made)
  return made
}
