import type { Moment } from '#lib/model/dates.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { type PictureKind, paths } from '#lib/model/paths.ts'
import type { Article, Author, Issue } from '#lib/model/records.ts'
import { site, siteUrl } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { articleChanged } from '../changed.ts'
import { absolute } from '../urls.ts'
import { articleHtml, editorialHtml } from './entry-html.ts'

/** One piece in a feed, in absolute addresses. */
export type Entry = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The whole text; made only for what a feed shows. */
  readonly html: () => string
  readonly lang: string
  readonly published: Moment
  readonly changed: Moment
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  readonly image: string
}

/**
 * A name that outlives every change of address (RFC 4151): the magazine's host, the day of publication, the oldest
 * slug. A renamed article keeps it, because its first slug stands first among its aliases; a reader that has shown the
 * piece does not show it again.
 */
function tagUri(day: string, name: string): string {
  return `tag:${new URL(siteUrl()).hostname},${day}:${name}`
}

const image = (kind: PictureKind, slug: string) => absolute(paths.picture(kind, slug, 'anteprima'))

/** An article in a feed; its id outlives new slugs. */
export function articleEntry(article: Article): Entry {
  const { slug, aliases, title, dek, lang, published, authors, tags } = article
  return {
    id: tagUri(published.day, aliases[0] ?? slug),
    url: absolute(paths.article(slug)),
    title: title.text,
    summary: dek,
    html: () => articleHtml(article),
    lang,
    published,
    changed: articleChanged(article),
    authors,
    tags: tags.map(({ name }) => name),
    image: image('articoli', slug),
  }
}

/** A new issue, announced by its editorial. Its name is its number: the folder may be renamed. */
export function issueEntry(issue: Issue): Entry {
  return {
    id: tagUri(issue.published.day, `numero-${issue.number}`),
    url: absolute(paths.issue(issue.slug)),
    title: strings.feed.issue(issue.number, issueTitle(issue)),
    summary: issue.dek,
    html: () => editorialHtml(issue),
    lang: site.lang,
    published: issue.published,
    changed: issue.published,
    authors: issue.authors,
    tags: [],
    image: image('numeri', issue.slug),
  }
}
