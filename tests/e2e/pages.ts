import { crawl } from './crawl.ts'
import { recordPaths, recordsOf } from './records.ts'
import { fixture, magazine } from './sites.ts'

/**
 * Every page of both sites: what links lead to from the home page, and what the records give. Read when the suites are
 * loaded, after the servers have started, so that each page can be a test of its own.
 */
export const crawled = await Promise.all(
  [magazine, fixture].map(async (site) => {
    const records = await recordsOf(site.folder)
    const fromHome = await crawl(site, ['/'])
    const all = await crawl(site, ['/', ...recordPaths(records.magazine)])
    return { site, records, fromHome, all }
  }),
)

/** One row a page. */
export const pages = crawled.flatMap(({ site, all }) =>
  [...all.values()].filter(({ isPage }) => isPage).map((answer) => ({ site, answer })),
)
