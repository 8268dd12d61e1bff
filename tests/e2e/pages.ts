import { type Answer, crawl } from './crawl.ts'
import { recordPaths, recordsOf } from './records.ts'
import { fixture, magazine, quarterly } from './sites.ts'

/**
 * Every page of the sites: what links lead to from the home page, and what the records give. Read when the suites are
 * loaded, after the servers have started, so that each page can be a test of its own.
 */
export const crawled = await Promise.all(
  [magazine, fixture, quarterly].map(async (site) => {
    const records = await recordsOf(site.folder)
    const fromHome = await crawl(site, ['/'])
    const all = await crawl(site, ['/', ...recordPaths(records.magazine)])
    return { site, records, fromHome, all }
  }),
)

/** Pairs of themes come in dozens and are all made alike: some stand for the others. */
const PAIR = /^\/temi\/[^/]*\+/
const SOME_PAIRS = 4

/** What all pages of a type have in common: their route, without the names in it. */
const typeOf = (path: string): string =>
  path
    .replace(/\?.*/, '?')
    .replace(/\/pagina\/.*/, '/pagina')
    .replace(/(?<=^\/[^/]+\/)(?!pagina)[^+?]+/, '…')
    .replace(/\+.*/, '+…')

/** The first of each type: what another magazine changes, it changes on all pages of a type. */
const oneOfEach = (answers: readonly Answer[]): readonly Answer[] => [
  ...new Map(answers.toReversed().map((answer) => [typeOf(answer.path), answer])).values(),
]

/** One row a page that is there: a text may lead to a piece that was withdrawn, whose page says so (`failures.spec.ts`). */
export const pages = crawled.flatMap(({ site, all }) => {
  const answers = [...all.values()].filter(({ isPage, status }) => isPage && status !== 410)
  const pairs = answers.filter(({ path }) => PAIR.test(path)).slice(SOME_PAIRS)
  const rows = answers.filter((answer) => !pairs.includes(answer))
  return (site === quarterly ? oneOfEach(rows) : rows).map((answer) => ({ site, answer }))
})

/** The longest page of each type, by its HTML: where something could be lost, it is. */
export const longest = new Map(
  crawled
    .flatMap(({ site, all }) =>
      [...all.values()].filter(({ isPage }) => isPage).map((answer) => ({ site, answer })),
    )
    .toSorted((a, b) => a.answer.html.length - b.answer.html.length)
    .map((page) => [typeOf(page.answer.path), page]),
)
