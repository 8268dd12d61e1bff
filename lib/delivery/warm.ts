import { setImmediate as nextTurn } from 'node:timers/promises'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { isSearchReady, warmSearch } from '#lib/search/current.ts'
import type { Edition } from './edition.ts'

/** New pieces rendered before a swap: an editor looks at one or two; a whole archive can wait. */
const MOST_NEW = 8
/** Pages that readers were on, looked at again around a swap: more would keep the server from those who ask now. */
const MOST_READ = 1000
/** Milliseconds that a swap waits for them. */
const PATIENCE = 500

/** The magazine's own: programs ask for them all day, and each holds twenty articles whole. */
const feeds = [paths.feed(paths.home, 'xml'), paths.feed(paths.home, 'json')] as const

/** Readies pages one after the other, each in a turn of its own: between two of them readers are answered. */
async function ready(edition: Edition, keys: Iterable<string>, goesOn: () => boolean): Promise<void> {
  for (const key of keys) {
    if (!goesOn()) return
    await edition.answer(key)
    await nextTurn()
  }
}

/**
 * Readies what everybody asks for first: home, the current issue, the feeds, and the pieces that the `previous` edition did not
 * have as they are; then, for half a second, the pages that readers are on. Most of these are kept and only looked up. Before the
 * swap: after it, under load, they would stand in line behind every page that is asked for.
 * Throws, naming the addresses, if one of the first cannot be rendered: such an edition must not go live.
 */
export async function prepare(edition: Edition, previous: Edition): Promise<void> {
  const { issues, articles } = edition.snapshot.magazine
  const known = previous.snapshot.magazine.bySlug.article
  const fresh = articles.filter(({ slug, digest }) => known.get(slug)?.digest !== digest).slice(0, MOST_NEW)
  const keys = [
    paths.home,
    ...issues.slice(0, 1).map(({ slug }) => paths.issue(slug)),
    ...fresh.map(({ slug }) => paths.article(slug)),
    ...feeds,
  ]
  const answers = await Promise.all(keys.map(async (key) => ({ key, answer: await edition.answer(key) })))
  const failed = answers.filter(({ answer }) => answer.status >= 500).map(({ key }) => key)
  if (failed.length > 0) throw new Error(`not live, since these do not render: ${failed.join(' ')}`)
  const end = performance.now() + PATIENCE
  await ready(edition, previous.pages().slice(0, MOST_READ), () => performance.now() < end)
}

/** The addresses of the current issue: home, the issue, its articles. And the magazine's feeds. */
function currentIssue({ snapshot: { magazine } }: Edition): readonly string[] {
  const issues = magazine.issues.slice(0, 1)
  const articles = issues.flatMap((issue) => articlesIn(magazine.byIssue, issue))
  return [
    paths.home,
    ...issues.map(({ slug }) => paths.issue(slug)),
    ...articles.map(({ slug }) => paths.article(slug)),
    ...feeds,
  ]
}

/**
 * Readies an edition's first pages one after the other: those of the current issue and the feeds, then those that readers were on
 * in the `previous` one, the latest first. The index of the search takes in what changed at once, in a moment; the first one, which
 * takes half a minute for ten thousand articles, waits for the pages. Stops when `isCurrent` says that the edition was superseded.
 * Rejects if the index cannot be built.
 */
export async function warm(edition: Edition, isCurrent: () => boolean, previous?: Edition): Promise<void> {
  const { magazine } = edition.snapshot
  if (previous && isSearchReady(previous.snapshot.magazine)) await warmSearch(magazine)
  const readers = previous?.pages().slice(0, MOST_READ) ?? []
  await ready(edition, new Set([...currentIssue(edition), ...readers]), isCurrent)
  if (isCurrent()) await warmSearch(magazine)
}
