import { problemsIn } from '#lib/content/assemble.ts'
import { type ParsedFile, shelve } from '#lib/content/parsed.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { type Catalogue, type Magazine, publish } from '#lib/model/magazine.ts'

/** What a proposal is judged among: the files of what is out, and the magazine that they are. */
export type Shelves = { readonly files: readonly ParsedFile[]; readonly magazine: Magazine }

/**
 * The files of a magazine that readers know of. Among all of them, what is said of a proposal would tell whoever tries names
 * which pieces are coming: that one has the address already, that a link to another leads somewhere.
 */
export function openShelves(files: readonly ParsedFile[], catalogue: Catalogue, now: number): Shelves {
  const magazine = publish(catalogue, { now, preview: false })
  const { bySlug, withdrawn } = magazine
  const isOut = (file: ParsedFile): boolean => {
    if (file.kind === 'image' || file.kind === 'stray') return false
    if (file.kind === 'imprint') return true
    return bySlug[file.kind].has(file.slug) || (file.kind === 'article' && withdrawn.has(file.slug))
  }
  return { magazine, files: files.filter(isOut) }
}

/** What is wrong with files that are added to others: in them, and between them and those. */
export function problemsOf({ files }: Shelves, added: readonly ParsedFile[]): readonly FileFault[] {
  const own = new Set(added.map(({ path }) => path))
  return problemsIn(shelve([...files, ...added])).filter(({ file }) => own.has(file))
}
