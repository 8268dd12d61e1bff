import { hash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything that a build is made of; content is not. */
const FOLDERS = ['app', 'components', 'lib', 'public']
const FILES = [
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.build.json',
  'tsconfig.json',
]

// Node runs these as they are.
const NOT_BUILT = /[/\\]lib[/\\](?:delivery|editor|mirror|print)[/\\]/
const NOT_SERVED = /[/\\]lib[/\\](?:editor|mirror|print)[/\\]/

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** A hash over the code that a build is made of, in a folder. */
export const builtVersion = (root: string): Promise<string> => codeVersion(root, NOT_BUILT)

/** A hash over the code that decides what readers get: the build, and what makes documents of its answers. */
export const servedVersion = (root: string): Promise<string> => codeVersion(root, NOT_SERVED)

/**
 * A hash over the code in a folder, but for some of it: builds of equal code are equal. Contents and not times: a checkout, an unpacked
 * archive and a container all set times as they please. Some 400 files, about 20 ms.
 */
async function codeVersion(root: string, left: RegExp): Promise<string> {
  const nested = await Promise.all(FOLDERS.map((folder) => filesBelow(join(root, folder))))
  const built = nested.flat().filter((path) => !left.test(path))
  const paths = [...built, ...FILES.map((file) => join(root, file))].toSorted()
  const parts = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path).catch(() => undefined)
      return bytes ? `${path.slice(root.length)}\0${hash('sha256', bytes)}\n` : ''
    }),
  )
  return hash('sha256', parts.join(''))
}
