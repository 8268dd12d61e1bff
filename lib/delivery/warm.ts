import { setImmediate } from 'node:timers/promises'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { isSearchReady, warmSearch } from '#lib/search/current.ts'
import { rest } from '#lib/turns.ts'
import type { Edition } from './edition.ts'
import { freshIn, hasNews } from './news.ts'

/** New pieces rendered before a swap: an editor looks at one or two; a whole archive can wait. */
const MOST_NEW = 8
/** Pages that readers were on, looked at again around a swap: more would keep the server from those who ask now. */
const MOST_READ = 1000
/** Milliseconds of work in one go. */
const STINT = 5
/**
 * `patience`: the longest that a swap waits for the pages that readers are on, in milliseconds. `rest`: the pause after each
 * stretch of work, as a multiple of its length; it ends early when nobody else needs the thread. What is news waits no longer than
 * readers notice. A theme, section, author or call that has other words changes hundreds of pages at once and is no news: rendered
 * before the swap, while readers go on with the old pages, they cost nobody anything. Rendered after it, three hundred of them made
 * pages slow for four seconds, and some readers waited for three quarters of a second.
 */
const BEFORE = { news: { patience: 150, rest: 1 }, words: { patience: 45_000, rest: 4 } } as const
/** The same pause for the pages that are rendered after the swap. */
const REST_AFTER = 2

/** The magazine's own: programs ask for them all day, and each holds twenty articles whole. */
const feeds = [paths.feed(paths.home, 'xml'), paths.feed(paths.home, 'json')] as const

/** Readies pages one after the other, with rests: most of them are kept and only looked up, each in less than a millisecond. */
async function ready(
  edition: Edition,
  keys: Iterable<string>,
  resting: number,
  goesOn: () => boolean,
): Promise<void> {
  let began = performance.now()
  for (const key of keys) {
    if (!goesOn()) return
    await edition.answer(key)
    const worked = performance.now() - began
    if (worked < STINT) continue
    await rest(worked * resting)
    began = performance.now()
  }
}

/**
 * Readies what everybody asks for first: home, the current issue, the feeds, and the pieces that the `previous` edition did not
 * have as they are; then the pages that readers are on, as long as the change can wait and nothing newer does (`isAwaited`).
 * Before the swap: after it, under load, they would stand in line behind every page that is asked for.
 * Throws, naming the addresses, if one of the first cannot be rendered: such an edition must not go live.
 */
export async function prepare(
  edition: Edition,
  previous: Edition,
  isAwaited: () => boolean = () => false,
): Promise<void> {
  const { magazine } = edition.snapshot
  const { magazine: before } = previous.snapshot
  const keys = [
    paths.home,
    ...magazine.issues.slice(0, 1).map(({ slug }) => paths.issue(slug)),
    ...freshIn(magazine.articles, before.bySlug.article)
      .slice(0, MOST_NEW)
      .map(({ slug }) => paths.article(slug)),
    ...feeds,
  ]
  const asked: Promise<readonly string[]>[] = []
  for (const key of keys) {
    asked.push(edition.answer(key).then(({ status }) => (status >= 500 ? [key] : [])))
    // The first of a snapshot take the longest to look up, a tenth of a second each: readers have their turn between two.
    await setImmediate()
  }
  const failed = (await Promise.all(asked)).flat()
  if (failed.length > 0) throw new Error(`not live, since these do not render: ${failed.join(' ')}`)
  const { patience, rest: resting } = hasNews(magazine, before) ? BEFORE.news : BEFORE.words
  const end = performance.now() + patience
  const readers = previous.pages().slice(0, MOST_READ)
  await ready(edition, readers, resting, () => performance.now() < end && !isAwaited())
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
  await ready(edition, new Set([...currentIssue(edition), ...readers]), REST_AFTER, isCurrent)
  if (isCurrent()) await warmSearch(magazine)
}
