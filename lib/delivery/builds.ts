/**
 * Where builds lie: each in a folder of its own, so that a build takes nothing from a server that runs from another. The
 * newest one of the code at hand is the one that a start takes; the note that makes it one is written last.
 */
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const BUILDS = join('.next', 'builds')
const NOTE = 'code-version'
/** The one that is served, the one before for going back, and one that may still be served while both are made. */
const KEPT = 3
/** Milliseconds after which a folder without a note is no build that is still going on. */
const ABANDONED = 3_600_000
/** What Next leaves for its next build and for its authors: two thirds of the folder. */
const LEFTOVERS = ['cache', 'diagnostics', 'trace', 'trace-build', 'turbopack', 'types']

type Build = { readonly folder: string; readonly version: string | undefined; readonly begun: number }

/** The builds in a folder of the code, the newest first. Their paths are relative to it, as Next wants them. */
async function buildsIn(root: string): Promise<readonly Build[]> {
  const names = await readdir(join(root, BUILDS)).catch(() => [])
  const builds = await Promise.all(
    names.map(async (name) => {
      const folder = join(BUILDS, name)
      const version = await readFile(join(root, folder, NOTE), 'utf8').catch(() => undefined)
      const found = await stat(join(root, folder)).catch(() => undefined)
      return { folder, version, begun: found?.birthtimeMs ?? 0 }
    }),
  )
  return builds.toSorted((a, b) => (a.folder < b.folder ? 1 : -1))
}

/** A path for a build that begins now, relative to the code; names sort as they were given. */
export const freshBuild = (now: number): string => join(BUILDS, now.toString(36).padStart(9, '0'))

/** The newest build of a version of the code, or of whichever; undefined if there is none that ended well. */
export async function buildOf(root: string, version?: string): Promise<string | undefined> {
  const builds = await buildsIn(root)
  return builds.find((one) => one.version !== undefined && (version ?? one.version) === one.version)?.folder
}

/** Makes a build one that a start takes, and removes what nobody needs any more: the oldest, and those that never ended. */
export async function settleBuild(root: string, folder: string, version: string, now: number): Promise<void> {
  const remove = (path: string) => rm(join(root, path), { recursive: true, force: true })
  for (const name of LEFTOVERS) await remove(join(folder, name))
  const note = join(root, folder, NOTE)
  await writeFile(`${note}.new`, version)
  await rename(`${note}.new`, note)
  const builds = await buildsIn(root)
  const old = builds.filter((one) => one.version !== undefined).slice(KEPT)
  const abandoned = builds.filter((one) => one.version === undefined && now - one.begun > ABANDONED)
  for (const one of [...old, ...abandoned]) await remove(one.folder)
}
