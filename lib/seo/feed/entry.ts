import type { Moment } from '#lib/model/dates.ts'
import { ofPiece } from '#lib/model/each-piece.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { type PictureKind, paths } from '#lib/model/paths.ts'
import { opensAt } from '#lib/model/publication.ts'
import type { Article, Author, Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { articleChanged, latest } from '../changed.ts'
import { absolute } from '../urls.ts'
import { articleHtml, editorialHtml } from './entry-html.ts'

type EntryFile = {
  readonly type: string
  readonly url: string
  readonly title: string
  readonly bytes?: number
}

/** One piece in a feed, in absolute addresses. */
export type Entry = {
  /** What it tells of; a fault in it is told by its file. */
  readonly piece: Article | Issue
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The whole text, made only for what a feed shows; empty if it cannot be made. */
  readonly html: () => string
  readonly lang: string
  readonly published: Moment
  readonly changed: Moment
  /** When readers could first read it: feeds have the newest first by this. */
  readonly opens: number
  readonly authors: readonly Author[]
  readonly tags: readonly string[]
  readonly image: string
  /** Files to be had with it; `bytes` only of one that is there already, since an e-book is made when somebody asks for it. */
  readonly files?: readonly EntryFile[]
}

/**
 * A name that outlives every change (RFC 4151): nothing goes into it that an editor or a move changes, neither dates nor
 * titles nor the host. A reader that has shown the piece does not show it again.
 */
export const tagUri = ({ feedAuthority }: Imprint, name: string): string => `tag:${feedAuthority}:${name}`

const image = (kind: PictureKind, slug: string) => absolute(paths.picture(kind, slug, 'anteprima'))

/**
 * An article in a feed. Its name is its first slug: a renamed article has that as the first of its aliases. Of one that appeared
 * later than it is dated, with its issue, the feed says that it changed then: readers look for what is new by date.
 */
export function articleEntry(article: Article): Entry {
  const { slug, aliases, title, dek, lang, published, authors, tags } = article
  return {
    piece: article,
    id: tagUri(article.issue.imprint, aliases[0] ?? slug),
    url: absolute(paths.article(slug)),
    title: title.text.trim() || absolute(paths.article(slug)),
    summary: dek,
    html: () => ofPiece(article, () => articleHtml(article)) ?? '',
    lang,
    published,
    changed: latest([articleChanged(article), opensAt(article)]) ?? published,
    opens: opensAt(article).instant,
    authors,
    tags: tags.map(({ name }) => name),
    image: image('articoli', slug),
  }
}

/** A new issue, announced by its editorial. Its name is its number: the folder may be renamed. */
export function issueEntry(issue: Issue): Entry {
  return {
    piece: issue,
    id: tagUri(issue.imprint, `numero-${issue.number}`),
    url: absolute(paths.issue(issue.slug)),
    title: strings.feed.issue(issue.number, issueTitle(issue)),
    summary: issue.dek,
    html: () => ofPiece(issue, () => editorialHtml(issue)) ?? '',
    lang: LANGUAGE,
    published: issue.published,
    changed: issue.published,
    opens: issue.published.instant,
    authors: issue.authors,
    tags: [],
    image: image('numeri', issue.slug),
  }
}
