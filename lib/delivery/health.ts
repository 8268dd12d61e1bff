import { type Answer, makeAnswer } from './answer.ts'
import type { Edition } from './edition.ts'
import { NEVER } from './headers.ts'

export const HEALTH_PATH = '/salute'

/**
 * How the server is: for load balancers and for whoever keeps it. Of problems only the number: their paths would name
 * pieces that are not out.
 */
export function health(edition: Edition, problems: number, startedAt: number): Promise<Answer> {
  const { magazine, id } = edition.snapshot
  const { issues, articles, authors, tags, sections, pages } = magazine
  const counts = {
    issues: issues.length,
    articles: articles.length,
    authors: authors.length,
    tags: tags.length,
    sections: sections.length,
    pages: pages.length,
  }
  const state = {
    status: 'ok',
    snapshot: id,
    counts,
    problems,
    uptime: Math.round((performance.now() - startedAt) / 1000),
    kept: { pages: edition.pages().length, bytes: edition.bytes() },
  }
  return makeAnswer({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: Buffer.from(JSON.stringify(state)),
    headers: { 'cache-control': NEVER, 'x-content-type-options': 'nosniff' },
  })
}
