import { paths } from '#lib/model/paths.ts'
import { type Answer, makeAnswer } from './answer.ts'
import type { Edition } from './edition.ts'
import { type Headers, NEVER } from './headers.ts'
import type { Behind } from './live.ts'

export const HEALTH_PATH = '/salute'

/** What was last taken from a remote, and when it was last asked and answered (milliseconds). */
export type Source = { readonly commit: string | undefined; readonly at: number | undefined }

type Around = {
  readonly behind: Behind | undefined
  readonly source: Source | undefined
  /** Of the process's own clock. */
  readonly startedAt: number
}

const iso = (time: number | undefined): string | null =>
  time === undefined ? null : new Date(time).toISOString()

const HEALTH_TYPE = 'application/json; charset=utf-8'

/** What is said of a moment holds for that moment. */
export const HEALTH_HEADERS: Headers = {
  'content-type': HEALTH_TYPE,
  'cache-control': NEVER,
  'x-content-type-options': 'nosniff',
}

/**
 * How the server is: for load balancers and for whoever keeps it. `behind` means that readers get the last good edition and
 * not the content as it is now: 200 all the same, since taking the server out of a pool would help nobody. Of problems only
 * the number: their paths would name pieces that are not out. `commit` and `asked`: what was taken from the remote, which need not
 * be live, and when it last answered. A server that cannot show the home page says `failing` with 503:
 * another one may.
 */
export async function health(edition: Edition, { behind, source, startedAt }: Around): Promise<Answer> {
  const home = await edition.answer(paths.home)
  const isFailing = home.status >= 500
  const { magazine, id } = edition.snapshot
  const { issues, articles, authors, byTag, bySection, pages } = magazine
  const counts = {
    issues: issues.length,
    articles: articles.length,
    authors: authors.length,
    // Only those that something is out under: of the others nobody need know that they wait.
    tags: byTag.size,
    sections: bySection.size,
    pages: pages.length,
  }
  const state = {
    status: isFailing ? 'failing' : behind ? 'behind' : 'ok',
    ...(behind && { since: iso(behind.since) }),
    snapshot: id,
    ...(source && { commit: source.commit ?? null, asked: iso(source.at) }),
    counts,
    problems: behind?.problems ?? 0,
    uptime: Math.round((performance.now() - startedAt) / 1000),
    kept: { pages: edition.pages().length, bytes: edition.bytes() },
  }
  return makeAnswer({
    status: isFailing ? 503 : 200,
    type: HEALTH_TYPE,
    body: Buffer.from(JSON.stringify(state)),
    headers: HEALTH_HEADERS,
  })
}
