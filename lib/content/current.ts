import type { FileFault } from '#lib/model/fault.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { assemble, type Loaded } from './assemble.ts'
import { createLoader } from './loader.ts'
import type { ParsedFile } from './parsed.ts'
import { printProblems } from './report.ts'
import { type Snapshot, snapshotOf, surroundingSnapshot } from './snapshot.ts'

/** The content folder, from the environment. */
export function contentFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return environment.CONTENT_DIR?.trim() || 'content'
}

type FolderLoader = ReturnType<typeof createLoader>

/** One for each folder and for as long as the process runs: a loader parses again only what changed since it was last asked. */
const loaders = new Map<string, FolderLoader>()

function loaderOf(folder: string): FolderLoader {
  const loader = loaders.get(folder) ?? createLoader(folder)
  loaders.set(folder, loader)
  return loader
}

/** What is on the disk. `held` is what was said of drafts that were left aside, so that the rest is a magazine all the same. */
type OnDisk = Loaded & { readonly held: readonly FileFault[] }

/** Whether a file is an article that says of itself that it is not ready. */
const isDraft = (file: ParsedFile): boolean => file.kind === 'article' && file.known.draft === true

/**
 * Reads a content folder. In development a draft with faults is left aside, for as long as it has them: whoever writes it goes
 * on seeing the other pages. The check, a server and a build know no such leniency.
 */
async function onDisk(folder: string): Promise<OnDisk> {
  const loader = loaderOf(folder)
  const loaded = await loader.load()
  const faulty = new Set(loaded.problems.map(({ file }) => file))
  const files = loader.files()
  const drafts = new Set(files.flatMap((file) => (isDraft(file) ? [file.path] : [])))
  if (
    process.env.NODE_ENV !== 'development' ||
    faulty.size === 0 ||
    [...faulty].some((path) => !drafts.has(path))
  )
    return { ...loaded, held: [] }
  const { catalogue } = assemble(files.filter(({ path }) => !faulty.has(path)))
  return catalogue ? { catalogue, problems: [], held: loaded.problems } : { ...loaded, held: [] }
}

/**
 * The snapshot for what is being rendered: the one that delivery put around the render, or else (`next dev`,
 * tests) what is on the disk now, with drafts and scheduled pieces in development.
 * Throws in production where nothing surrounds the render, and else an error whose message is the report of the check when the
 * content on disk is not valid.
 */
export async function currentSnapshot(): Promise<Snapshot> {
  const surrounding = surroundingSnapshot()
  if (surrounding) return surrounding
  // Reading the disk here would show what the check has not seen, and hide that a render lost its snapshot.
  if (process.env.NODE_ENV === 'production') throw new Error('rendered outside a snapshot')
  const folder = contentFolder()
  const { catalogue, problems } = await onDisk(folder)
  if (!catalogue) throw new Error(printProblems(problems, folder))
  return snapshotOf(catalogue, { now: Date.now(), preview: process.env.NODE_ENV === 'development' })
}

/** The magazine of `currentSnapshot`, for pages. While an editor's text has faults, its pages say them. */
export async function currentMagazine(): Promise<Magazine> {
  if ((await faultsOnTheDesk()).length > 0) {
    // Loaded when needed: the check, which knows nothing of Next, reads this file too.
    const { notFound } = await import('next/navigation')
    notFound()
  }
  return (await currentSnapshot()).magazine
}

/**
 * What keeps the content on disk from being a magazine, in development; otherwise nothing. A text half written is no
 * crash: instead of the developers' overlay, the editor reads the check's own words on the page.
 */
export async function faultsOnTheDesk(): Promise<readonly FileFault[]> {
  if (process.env.NODE_ENV !== 'development' || surroundingSnapshot()) return []
  const { catalogue, problems } = await onDisk(contentFolder())
  return catalogue ? [] : problems
}

/** What is wrong in drafts that were left aside for it, in development; otherwise nothing. */
export async function faultsOfDrafts(): Promise<readonly FileFault[]> {
  if (process.env.NODE_ENV !== 'development' || surroundingSnapshot()) return []
  return (await onDisk(contentFolder())).held
}
