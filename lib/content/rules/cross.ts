import type { FileFault } from '#lib/model/fault.ts'
import type { Library } from '../parsed.ts'
import { issueProblems } from './issues.ts'
import { linkProblems } from './links.ts'
import { nameProblems } from './names.ts'
import { imageProblems } from './shown-images.ts'
import { slugProblems } from './slugs.ts'
import { tagProblems } from './tags.ts'
import { translationProblems } from './translations.ts'

const RULES = [
  issueProblems,
  slugProblems,
  nameProblems,
  tagProblems,
  translationProblems,
  linkProblems,
  imageProblems,
] as const

/** Everything that one file alone cannot show, said once at the file that has to change. */
export function crossProblems(library: Library): readonly FileFault[] {
  return RULES.flatMap((rule) => rule(library))
}
