import type { At, FileFault, Said } from '#lib/model/fault.ts'
import { locate, type Path, readYaml } from '../yaml.ts'

/** A problem at a value of a front matter: the place is looked up only now that there is something to say. */
export function atValue(file: { path: string; source: string }, path: Path, said: Said): FileFault {
  return { file: file.path, ...locate(readYaml(file.source), path), ...said }
}

/** A problem at a known place of a file. */
export function atPlace(file: { path: string }, { line, column }: At, said: Said): FileFault {
  return { file: file.path, line, column, ...said }
}
