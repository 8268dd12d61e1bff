import type { Catalogue } from '#lib/model/magazine.ts'
import { linkCatalogue } from './catalogue.ts'
import { shelve } from './library.ts'
import type { ParsedFile } from './parsed.ts'
import { type Problem, sortProblems } from './problem.ts'
import { crossProblems } from './rules/cross.ts'
import { heroDoubts } from './rules/shown-images.ts'

/** What a content folder holds: a catalogue, or the problems that stand in its way, and what stands in no way; both sorted. */
export type Loaded = {
  readonly catalogue: Catalogue | undefined
  readonly problems: readonly Problem[]
  readonly doubts: readonly Problem[]
}

/** Parsed files → the whole, checked across files. Pure: equal files give equal catalogues. */
export function assemble(files: readonly ParsedFile[]): Loaded {
  const library = shelve(files)
  const problems = sortProblems([...files.flatMap((file) => file.problems), ...crossProblems(library)])
  const doubts = sortProblems([
    ...files.flatMap((file) => (file.kind === 'image' ? file.doubts : [])),
    ...heroDoubts(library),
  ])
  return { catalogue: problems.length === 0 ? linkCatalogue(library) : undefined, problems, doubts }
}
