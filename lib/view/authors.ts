import type { ListPage } from '#lib/model/list-page.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { type Counts, countsOf, piecesBy, piecesPage } from '#lib/model/pieces.ts'
import type { Article, Author, Issue, Tag } from '#lib/model/records.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { authorGraph } from '#lib/seo/graph/graphs.ts'
import { listGraph } from '#lib/seo/graph/lists.ts'
import { authorFacts, listFacts, onPage } from '#lib/seo/pages.ts'
import { type PageView, pageOf, type Seen } from './page.ts'
import { biosOf, coverOf } from './whole.ts'

/** Themes named beside an author. */
const THEMES = 6

export type AuthorsView = PageView & {
  readonly rows: readonly { readonly author: Author; readonly counts: Counts }[]
}

/** All who have signed something that is out. */
export function authorsView(magazine: Magazine): AuthorsView {
  return {
    ...pageOf(magazine, listFacts(magazine, 'authors'), listGraph(magazine, 'authors')),
    rows: magazine.authors.map((author) => ({ author, counts: countsOf(piecesBy(magazine, author)) })),
    shown: biosOf(magazine.authors),
  }
}

export type AuthorView = PageView & {
  readonly author: Author
  readonly themes: readonly Tag[]
  readonly counts: Counts
  readonly articles: readonly Article[]
  readonly list: ListPage
  /** After the last of the articles. */
  readonly editorials: readonly Issue[]
}

/** A page of what somebody signed, the newest first; `rest` says which, as in `listPage`. */
export function authorView(magazine: Magazine, slug: string, rest = ''): Seen<AuthorView> {
  const author = magazine.bySlug.author.get(slug)
  if (!author) return undefined
  const pieces = piecesBy(magazine, author)
  const page = piecesPage(pieces, paths.author(slug), rest)
  if (!page || 'moved' in page) return page
  const { articles, editorials, list } = page
  const facts = onPage(authorFacts(magazine, author), list.current, list.last)
  return {
    ...pageOf(magazine, facts, authorGraph(facts, author, articles)),
    author,
    themes: tagsOf(pieces.articles)
      .map(({ tag }) => tag)
      .slice(0, THEMES),
    counts: countsOf(pieces),
    articles,
    list,
    editorials,
    shown: [biosOf([author]), ...editorials.map(coverOf)],
  }
}
