import type { FileFault } from '#lib/model/fault.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { createLoader, type Loader } from './loader.ts'
import { printProblems } from './report.ts'
import { type Snapshot, snapshotOf, surroundingSnapshot } from './snapshot.ts'

/** The content folder, from the environment. */
export function contentFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return environment.CONTENT_DIR?.trim() || 'content'
}

const loaders = new Map<string, Loader>()

function loaderOf(folder: string): Loader {
  const loader = loaders.get(folder) ?? createLoader(folder)
  loaders.set(folder, loader)
  return loader
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
  const { catalogue, problems } = await loaderOf(folder).load()
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
  const { catalogue, problems } = await loaderOf(contentFolder()).load()
  return catalogue ? [] : problems
}
