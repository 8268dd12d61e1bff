import type { At, Problem, Said } from '../problem.ts'
import { locate, type Path } from '../yaml.ts'

/** A problem at a value of a front matter: the place is looked up only now that there is something to say. */
export function atValue(file: { path: string; source: string }, path: Path, said: Said): Problem {
  return { file: file.path, ...locate(file.source, path), ...said }
}

/** A problem at a known place of a file. */
export function atPlace(file: { path: string }, { line, column }: At, said: Said): Problem {
  return { file: file.path, line, column, ...said }
}
