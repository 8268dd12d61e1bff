import type { Body } from './body.ts'
import { type Moment, parseMoment } from './dates.ts'
import type { Catalogue } from './magazine.ts'
import { paths } from './paths.ts'
import type { View } from './publication.ts'
import type { Article } from './records.ts'

/** An article as it stands at a moment: an update or a correction with a date to come has not happened yet. */
export function articleAsOf(article: Article, { now, preview }: View): Article {
  if (preview) return article
  const { updated, corrections } = article
  const hasCome = (moment: Moment | undefined): boolean => moment === undefined || moment.instant <= now
  const come = corrections.filter(({ date }) => hasCome(parseMoment(date, article.published.zone)))
  if (hasCome(updated) && come.length === corrections.length) return article
  return { ...article, updated: hasCome(updated) ? updated : undefined, corrections: come }
}

type Out = {
  readonly articles: ReadonlySet<string>
  readonly issues: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
}

/** The addresses of a catalogue that nobody has yet, given the slugs of what is out. */
export function closedAddresses(
  { articles, issues, authors, tags, sections }: Catalogue,
  out: Out,
): ReadonlySet<string> {
  const withFeeds = (page: string) => [page, paths.feed(page, 'xml'), paths.feed(page, 'json')]
  return new Set([
    ...articles.flatMap(({ slug }) =>
      out.articles.has(slug) ? [] : [paths.article(slug), paths.articleText(slug)],
    ),
    ...issues.flatMap(({ slug }) => (out.issues.has(slug) ? [] : withFeeds(paths.issue(slug)))),
    ...tags.flatMap(({ slug }) => (out.tags.has(slug) ? [] : withFeeds(paths.theme(slug)))),
    ...sections.flatMap(({ slug }) => (out.sections.has(slug) ? [] : withFeeds(paths.section(slug)))),
    ...authors.flatMap(({ slug }) => (out.authors.has(slug) ? [] : withFeeds(paths.author(slug)))),
  ])
}

/** A record whose links to closed addresses are words only, so that they tell of nothing that is not out. */
export function withClosed<T extends { readonly body: Body }>(record: T, closed: ReadonlySet<string>): T {
  const { links } = record.body
  const shut = links.filter((link) => closed.has(link))
  if (shut.length === 0) return record
  const open = links.filter((link) => !closed.has(link))
  return { ...record, body: { ...record.body, links: open, closed: new Set(shut) } }
}
