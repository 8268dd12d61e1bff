import { type FileFault, sortFaults } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { linkCatalogue } from './catalogue.ts'
import { type ParsedFile, shelve, UNREAD } from './parsed.ts'
import { crossProblems } from './rules/cross.ts'

/** What a content folder holds: a catalogue, or the problems that stand in its way, sorted. */
export type Loaded = { readonly catalogue: Catalogue | undefined; readonly problems: readonly FileFault[] }

/**
 * Parsed files → the whole, checked across files. Pure: equal files give equal catalogues. `unlisted` is what is wrong with
 * the folder itself; while something could not be read, that others name it and it is not there is no fault of theirs.
 */
export function assemble(files: readonly ParsedFile[], unlisted: readonly FileFault[] = []): Loaded {
  const library = shelve(files)
  const isWhole = unlisted.length === 0 && files.every(({ hash }) => hash !== UNREAD)
  const problems = sortFaults([
    ...unlisted,
    ...files.flatMap((file) => file.problems),
    ...(isWhole ? crossProblems(library) : []),
  ])
  return { catalogue: problems.length === 0 ? linkCatalogue(library) : undefined, problems }
}
