import { assemble } from '#lib/content/assemble.ts'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { parseFile } from '#lib/content/parse.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import type { FileFault } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { NewFile } from './recipe.ts'

/** A content folder in which all is well, and the files that are to be added to it. */
export type Desk = {
  readonly files: readonly ParsedFile[]
  /** What the files are together, those to be added included. */
  readonly catalogue: Catalogue
  readonly added: readonly NewFile[]
}

const parsed = ({ path, text }: NewFile): ParsedFile => parseFile(path, Buffer.from(text))

/** Files as a desk with nothing to add, or what is wrong with them. */
export function deskOf(files: readonly ParsedFile[]): Desk | { readonly problems: readonly FileFault[] } {
  const { catalogue, problems } = assemble(files)
  return catalogue ? { files, catalogue, added: [] } : { problems }
}

/** The desk with one more file, or what is wrong with the whole then. Pure. */
export function withFile(desk: Desk, file: NewFile): Desk | { readonly problems: readonly FileFault[] } {
  const files = [...desk.files, parsed(file)]
  const { catalogue, problems } = assemble(files)
  return catalogue ? { files, catalogue, added: [...desk.added, file] } : { problems }
}

/** Reads a content folder from the disk. What an earlier check of it has read is not parsed again. */
export async function openDesk(folder: string): Promise<Desk | { readonly problems: readonly FileFault[] }> {
  const files: ParsedFile[] = []
  const parse = parseOnce(parseInParallel)
  const loader = createLoader(folder, async (root, paths) => {
    const read = await parse(root, paths)
    files.push(...read)
    return read
  })
  const { catalogue, problems } = await loader.load()
  return catalogue ? { files, catalogue, added: [] } : { problems }
}
