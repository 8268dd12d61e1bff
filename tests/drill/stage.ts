import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Met } from './readers.ts'
import { type Replica, ROOT, startReplica, until, type Wanted } from './replica.ts'

/** A drill: takes a folder of its own, gives what readers met and what else was seen. */
export type Drill = {
  readonly name: string
  readonly run: (place: string) => Promise<{ readonly met: Met; readonly seen: string }>
}

/** What readers ask for: a page of each kind, a feed, a search. */
export const ADDRESSES = ['/', '/numeri', '/temi', '/autori', '/feed.xml', '/cerca?q=prezzo', '/sitemap.xml']

/** A copy of the magazine's content, to be changed. */
export function contentIn(place: string, name = 'content'): string {
  const folder = join(place, name)
  cpSync(join(ROOT, 'content'), folder, { recursive: true })
  return folder
}

/** The first article of the folder. */
export function articleIn(folder: string): string {
  const paths = readdirSync(join(folder, 'issues'), { recursive: true, encoding: 'utf8' }).toSorted()
  const found = paths.find((path) => path.endsWith('.md') && !path.endsWith('index.md'))
  return join(folder, 'issues', found ?? '')
}

/** Writes a file anew as editors and Git do: beside it, then over it. */
export function write(path: string, text: string): void {
  writeFileSync(`${path}.tmp~`, text)
  renameSync(`${path}.tmp~`, path)
}

/** Adds a word to a text, another one each time. */
export function edit(path: string, word: string): void {
  const text = readFileSync(path, 'utf8').replace(/\n\nParola di prova: [^\n]*\n$/, '\n')
  write(path, `${text.trimEnd()}\n\nParola di prova: ${word}.\n`)
}

/** Waits until another snapshot is live; gives after how many milliseconds. */
export const swapped = (replica: Replica, before: string): Promise<number> =>
  until('another snapshot is live', async () => (await replica.health()).snapshot !== before)

export const replicaOf = (place: string, content: string, more: Partial<Wanted> = {}): Promise<Replica> =>
  startReplica({
    ...more,
    environment: { CONTENT_DIR: content, CACHE_DIR: join(place, 'cache'), ...more.environment },
  })

/** The three replicas of a magazine, one after the other: the first fills the cache that they share. */
export async function replicasOf(
  place: string,
  content: string,
  more: Partial<Wanted> = {},
): Promise<readonly [Replica, Replica, Replica]> {
  const one = await replicaOf(place, content, more)
  const two = await replicaOf(place, content, more)
  return [one, two, await replicaOf(place, content, more)]
}
