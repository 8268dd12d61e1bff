import { decode, gitName } from './decode.ts'
import { readBytes } from './disk.ts'
import type { ParseFiles } from './loader.ts'
import { codeStamp, readKept, writeKept } from './machine-cache.ts'
import { parseFile } from './parse.ts'
import { type ParsedFile, withoutText } from './parsed.ts'

/** Parsed files by path and Git's name of their bytes, without the texts of their bodies. */
export type ParseCache = ReadonlyMap<string, ParsedFile>

/** A file is the same as a kept one where its place and its bytes are: what it parses to hangs on both. */
export const cacheKey = (path: string, name: string): string => `${name} ${path}`

/** Parsing fewer takes less than a second, which is not worth a file. To decode a photograph takes as long as twenty texts. */
const WORTH_KEEPING = 500
const TEXTS_IN_A_PHOTOGRAPH = 20
const PHOTOGRAPH = /\.(?:avif|jpg|png|webp)$/

const isWorthKeeping = (paths: readonly string[]): boolean =>
  paths.length + TEXTS_IN_A_PHOTOGRAPH * paths.filter((path) => PHOTOGRAPH.test(path)).length >= WORTH_KEEPING

/** It was written by ourselves under this very code: its kind is proof enough. */
const isParsedFile = (value: unknown): value is ParsedFile =>
  typeof value === 'object' && value !== null && 'kind' in value && 'problems' in value

/** The files that were kept last; none if nothing was, or if the code has changed. */
export async function readCache(): Promise<ParseCache> {
  const kept = [...(await readKept(codeStamp()))].flatMap(([key, file]) =>
    typeof key === 'string' && isParsedFile(file) ? [[key, file] as const] : [],
  )
  return new Map(kept)
}

/** Keeps the good files of a whole folder for the next run, in place of what was kept before. */
export async function keepParsed(files: readonly ParsedFile[]): Promise<void> {
  if (!isWorthKeeping(files.map(({ path }) => path))) return
  const good = files.filter(({ problems }) => problems.length === 0)
  const entries = good.map((file) => [cacheKey(file.path, file.hash), withoutText(file)] as const)
  await writeKept(codeStamp(), new Map(entries))
}

/** The file as it was parsed: the text of its body is what follows the front matter. */
function withText(file: ParsedFile, bytes: Uint8Array): ParsedFile {
  if (!('body' in file)) return file
  const { text = '' } = decode(bytes)
  const markdown = text.slice(`---${file.source}\n---\n`.length)
  return { ...file, body: { ...file.body, markdown: markdown.trim() === '' ? '' : markdown } }
}

/** Parses a file, unless an earlier run did. */
export function parseKnown(cache: ParseCache, path: string, bytes: Uint8Array): ParsedFile {
  const kept = cache.get(cacheKey(path, gitName(bytes)))
  return kept ? withText(kept, bytes) : parseFile(path, bytes)
}

/** Files that an earlier run on this machine knows by their bytes, and the paths of the others: times and sizes prove nothing. */
export async function knownFiles(
  root: string,
  paths: readonly string[],
): Promise<{ readonly known: readonly ParsedFile[]; readonly unknown: readonly string[] }> {
  if (!isWorthKeeping(paths)) return { known: [], unknown: paths }
  const cache = await readCache()
  const known: ParsedFile[] = []
  const unknown: string[] = []
  for (const path of paths) {
    const bytes = readBytes(root, path)
    const kept = bytes instanceof Uint8Array ? cache.get(cacheKey(path, gitName(bytes))) : undefined
    if (kept && bytes instanceof Uint8Array) known.push(withText(kept, bytes))
    else unknown.push(path)
  }
  return { known, unknown }
}

/**
 * A parser that has only those files parsed that no earlier run on this machine knows. To read and hash 10,000 files takes a
 * second, to parse them twenty.
 */
export function parseOnce(parse: ParseFiles): ParseFiles {
  let isFirst = true
  return async (root, paths) => {
    // Later ones are for what changed while the magazine runs, and would be kept in place of the whole.
    const isWhole = isFirst && isWorthKeeping(paths)
    isFirst = false
    if (!isWhole) return parse(root, paths)
    const { known, unknown } = await knownFiles(root, paths)
    const all = [...known, ...(await parse(root, unknown))]
    if (unknown.length > 0) await keepParsed(all)
    return all
  }
}
