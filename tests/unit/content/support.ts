import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')

export type Files = ReadonlyMap<string, Uint8Array>

/** The files of a folder below `tests/fixtures`, by path. */
export function fixture(name: string): Files {
  const root = join(FIXTURES, name)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(file)]
    }),
  )
}

/** The names of the folders below one of `tests/fixtures`. */
export function fixtureNames(name: string): readonly string[] {
  return readdirSync(join(FIXTURES, name)).toSorted()
}

/** Files laid over others, as one folder. */
export function overlay(...layers: readonly Files[]): Files {
  return new Map(layers.flatMap((files) => [...files]))
}
