import { crc32 } from 'node:zlib'
import { gitName, textOf } from './decode.ts'
import { readBytes } from './disk.ts'
import type { Batch, ParseFiles } from './loader.ts'
import { codeStamp, readKept, writeKept } from './machine-cache.ts'
import { parseFile } from './parse.ts'
import { type ParsedFile, withoutText } from './parsed.ts'

/** Parsed files by path and Git's name of their bytes, without the texts of their bodies. */
export type ParseCache = ReadonlyMap<string, ParsedFile>

/** A file is the same as a kept one where its place and its bytes are: what it parses to hangs on both. */
export const cacheKey = (path: string, name: string): string => `${name} ${path}`
const pathOf = (key: string): string => key.slice(key.indexOf(' ') + 1)

/** Parsing fewer takes less than a second, which is not worth a file. To decode a photograph takes as long as twenty texts. */
const WORTH_KEEPING = 500
const TEXTS_IN_A_PHOTOGRAPH = 20
const PHOTOGRAPH = /\.(?:avif|jpg|png|webp)$/

/** Whether so many files are worth being kept, and looked up. */
export const isWorthKeeping = (paths: readonly string[]): boolean =>
  paths.length + TEXTS_IN_A_PHOTOGRAPH * paths.filter((path) => PHOTOGRAPH.test(path)).length >= WORTH_KEEPING

/** What 10,000 files parse to is 45 MB: one article changed means one of these parts written again, which takes 15 ms and not 600. */
const PARTS = 64
const partOf = (key: string): string => String(crc32(pathOf(key)) % PARTS)

const stamp = (): string => codeStamp('lib/{content,markdown,model}/**/*.ts')

/** It was written by ourselves under this very code: its kind is proof enough. */
const isParsedFile = (value: unknown): value is ParsedFile =>
  typeof value === 'object' && value !== null && 'kind' in value && 'problems' in value

/** The files that were kept last; none if nothing was, or if the code has changed. */
export async function readCache(): Promise<ParseCache> {
  const code = stamp()
  const parts = await Promise.all(
    Array.from({ length: PARTS }, (_, part) => readKept(`parsed-${part}`, code)),
  )
  const kept = new Map<string, ParsedFile>()
  for (const part of parts) {
    for (const [key, file] of part) if (typeof key === 'string' && isParsedFile(file)) kept.set(key, file)
  }
  return kept
}

/** Keeps the good files of a whole folder for the next run, in place of `before`, which is what was kept. Only what differs is written. */
export async function keepParsed(files: readonly ParsedFile[], before: ParseCache): Promise<void> {
  if (!isWorthKeeping(files.map(({ path }) => path))) return
  const good = files.filter(({ problems }) => problems.length === 0)
  const kept = new Map(good.map((file) => [cacheKey(file.path, file.hash), file]))
  const changed = [...before.keys(), ...kept.keys()].filter((key) => !(before.has(key) && kept.has(key)))
  const stale = new Set(changed.map(partOf))
  const parts = Map.groupBy(kept, ([key]) => (changed.length > 0 ? partOf(key) : ''))
  const code = stamp()
  for (const part of stale) {
    const entries = (parts.get(part) ?? []).map(([key, file]) => [key, withoutText(file)] as const)
    await writeKept(`parsed-${part}`, code, new Map(entries))
  }
}

/** The file as it was parsed: the text of its body is what follows the front matter. */
function withText(file: ParsedFile, bytes: Uint8Array): ParsedFile {
  if (!('body' in file)) return file
  const markdown = textOf(bytes).slice(`---${file.source}\n---\n`.length)
  return { ...file, body: { ...file.body, markdown: markdown.trim() === '' ? '' : markdown } }
}

/** Parses a file, unless an earlier run did. */
export function parseKnown(cache: ParseCache, path: string, bytes: Uint8Array): ParsedFile {
  const kept = cache.get(cacheKey(path, gitName(bytes)))
  return kept ? withText(kept, bytes) : parseFile(path, bytes)
}

/**
 * What is taken of the files of a folder that an earlier run on this machine knows by their bytes, and the paths of the others: times
 * and sizes prove nothing. `take` gets a file without the text of its body; where it gives nothing, the file is not known.
 */
export function knownFiles<Taken>(
  { root, paths }: Batch,
  cache: ParseCache,
  take: (file: ParsedFile, bytes: Uint8Array) => Taken | undefined,
): { readonly known: readonly Taken[]; readonly unknown: readonly string[] } {
  const known: Taken[] = []
  const unknown: string[] = []
  for (const path of paths) {
    const bytes = readBytes(root, path)
    const file = bytes instanceof Uint8Array ? cache.get(cacheKey(path, gitName(bytes))) : undefined
    const taken = file && bytes instanceof Uint8Array ? take(file, bytes) : undefined
    if (taken === undefined) unknown.push(path)
    else known.push(taken)
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
    const cache = await readCache()
    const { known, unknown } = knownFiles({ root, paths }, cache, withText)
    const all = [...known, ...(await parse(root, unknown))]
    await keepParsed(all, cache)
    return all
  }
}
