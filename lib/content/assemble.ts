import { type FileFault, sortFaults } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { atOnce, type Steps } from '#lib/model/steps.ts'
import { linking } from './catalogue.ts'
import { type Library, type ParsedFile, shelve, UNREAD } from './parsed.ts'
import { translationProblems } from './rules/between-articles.ts'
import { imprintProblems } from './rules/imprint-references.ts'
import { issueProblems, tagProblems } from './rules/issues-and-tags.ts'
import { linkProblems } from './rules/link-targets.ts'
import { imageProblems } from './rules/shown-images.ts'
import { slugProblems } from './rules/taken-addresses.ts'
import { nameProblems } from './rules/unknown-names.ts'

const RULES = [
  imprintProblems,
  issueProblems,
  slugProblems,
  nameProblems,
  tagProblems,
  translationProblems,
  linkProblems,
  imageProblems,
] as const

/** Everything that one file alone cannot show, said once at the file that has to change. */
function* crossProblems(library: Library): Steps<readonly FileFault[]> {
  const problems: (readonly FileFault[])[] = []
  for (const rule of RULES) {
    problems.push(rule(library))
    yield
  }
  return problems.flat()
}

/** What a content folder holds: a catalogue, or the problems that stand in its way, sorted. */
export type Loaded = { readonly catalogue: Catalogue | undefined; readonly problems: readonly FileFault[] }

/** What is wrong in files and between them, sorted, without making a catalogue of them. */
export const problemsIn = (library: Library, unlisted: readonly FileFault[] = []): readonly FileFault[] =>
  atOnce(finding(library, unlisted))

function* finding(library: Library, unlisted: readonly FileFault[]): Steps<readonly FileFault[]> {
  const { files } = library
  const isWhole = unlisted.length === 0 && files.every(({ hash }) => hash !== UNREAD)
  return sortFaults([
    ...unlisted,
    ...files.flatMap((file) => file.problems),
    ...(isWhole ? yield* crossProblems(library) : []),
  ])
}

/**
 * Parsed files → the whole, checked across files. Pure: equal files give equal catalogues. `unlisted` is what is wrong with
 * the folder itself; while something could not be read, that others name it and it is not there is no fault of theirs.
 */
export const assemble = (files: readonly ParsedFile[], unlisted: readonly FileFault[] = []): Loaded =>
  atOnce(assembling(files, unlisted))

/** The same in steps: a third of a second for ten thousand articles. */
export function* assembling(
  files: readonly ParsedFile[],
  unlisted: readonly FileFault[] = [],
): Steps<Loaded> {
  const library = shelve(files)
  yield
  const problems = yield* finding(library, unlisted)
  return { catalogue: problems.length === 0 ? yield* linking(library) : undefined, problems }
}
