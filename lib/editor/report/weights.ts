import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from './pictures.ts'

/** How heavy files of a folder are; one that has vanished meanwhile is left out. */
export function weightsOf(folder: string, paths: readonly string[]): Weights {
  return new Map(
    [...new Set(paths)].flatMap((path) => {
      const found = statSync(join(folder, path), { throwIfNoEntry: false })
      return found ? [[path, found.size] as const] : []
    }),
  )
}
