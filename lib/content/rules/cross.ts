import type { Library } from '../library.ts'
import type { Problem } from '../problem.ts'

/** Everything that one file alone cannot show. */
export function crossProblems(library: Library): readonly Problem[] {
  return library.files.length === 0 ? [] : []
}
