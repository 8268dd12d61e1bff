import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ParsedFile } from '#lib/content/parsed.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const FILE = join(ROOT, 'node_modules', '.cache', 'eppure', 'parsed.v8')

/** Parsed files by path and git's name of their content. Texts are left out: only those of changed files are compared. */
export type ParseCache = Map<string, ParsedFile>

export const cacheKey = (path: string, oid: string): string => `${oid} ${path}`

/** Everything that decides what a file parses to: our code and the versions of the packages. */
function codeStamp(): string {
  const files = globSync('lib/{content,markdown,model}/**/*.ts', { cwd: ROOT }).toSorted()
  const texts = ['package-lock.json', ...files].map((path) => readFileSync(join(ROOT, path)))
  return hash('sha256', Buffer.concat(texts))
}

/** A file as it is kept: without the text of its body. */
export function withoutText(file: ParsedFile): ParsedFile {
  return 'body' in file ? { ...file, body: { ...file.body, markdown: '' } } : file
}

/** The parsed files of earlier reports; empty where there were none or the code has changed. Written only by ourselves, on this machine. */
export async function readCache(): Promise<ParseCache> {
  try {
    const kept: unknown = deserialize(await readFile(FILE))
    if (!Array.isArray(kept) || kept[0] !== codeStamp() || !(kept[1] instanceof Map)) return new Map()
    return kept[1]
  } catch {
    return new Map()
  }
}

/** Keeps the parsed files for the next report. A reader never sees half a file. */
export async function writeCache(cache: ParseCache): Promise<void> {
  const draft = `${FILE}.${process.pid}`
  await mkdir(dirname(FILE), { recursive: true })
  await writeFile(draft, serialize([codeStamp(), cache]))
  await rename(draft, FILE)
}
