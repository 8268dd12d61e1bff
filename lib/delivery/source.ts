import { join } from 'node:path'
import { contentFolder } from '#lib/content/current.ts'
import { CACHE } from '#lib/content/machine-cache.ts'
import { openRepository, type Remote, type Repository } from './repository.ts'

type Source = { readonly folder: string; readonly repository?: Repository }

/**
 * Where the content is: the folder of `CONTENT_DIR`, or that of a remote, which is asked first. A remote that does not answer is
 * said on the error stream: what was taken before, or the last good edition, is opened.
 */
export async function contentSource(remote: Remote | undefined, clock: () => number): Promise<Source> {
  if (!remote) return { folder: contentFolder() }
  const repository = openRepository(remote, join(CACHE, 'repositories'), clock)
  const { fault } = await repository.pull()
  if (fault !== undefined) {
    console.error(`Il contenuto non si può prendere da CONTENT_REPO (${fault}): si apre con quello che c’è.`)
  }
  // Images are read from it where pages are rendered.
  process.env.CONTENT_DIR = repository.folder
  return { folder: repository.folder, repository }
}
