import { type ListPage, listPage } from './list-page.ts'
import { articlesIn, type Magazine } from './magazine.ts'
import type { Article, Author, Issue, Section, Tag } from './records.ts'

/** What a page lists, its feed announces and machines are told of it. */
export type Pieces = {
  /** In the order of the magazine's own groups. */
  readonly articles: readonly Article[]
  /** The issues whose editorials are listed, latest first. */
  readonly editorials: readonly Issue[]
}

/** How many they are. */
export type Counts = { readonly articles: number; readonly editorials: number }

export const countsOf = ({ articles, editorials }: Pieces): Counts => ({
  articles: articles.length,
  editorials: editorials.length,
})

/** All of them together. */
export const howMany = ({ articles, editorials }: Pieces): number => articles.length + editorials.length

/**
 * The pieces of one page of a list and where it stands: articles come first, editorials after the last of them. `path` and `rest`
 * are those of `listPage`, and so is what it gives for an address that has moved or is none.
 */
export function piecesPage(
  { articles, editorials }: Pieces,
  path: string,
  rest: string,
): (Pieces & { readonly list: ListPage }) | { readonly moved: string } | undefined {
  const page = listPage([...articles, ...editorials], path, rest)
  if (!page || 'moved' in page) return page
  const { items, list } = page
  return {
    articles: items.filter((piece) => piece.is === 'article'),
    editorials: items.filter((piece) => piece.is === 'issue'),
    list,
  }
}

/** Everything that is out. */
export function allPieces({ articles, issues }: Magazine): Pieces {
  return { articles, editorials: issues }
}

/** The pieces of an issue: its editorial opens it. */
export function piecesOf({ byIssue }: Magazine, issue: Issue): Pieces {
  return { articles: articlesIn(byIssue, issue), editorials: [issue] }
}

/** The pieces under a theme; editorials have none. */
export function piecesOn({ byTag }: Magazine, tag: Tag): Pieces {
  return { articles: articlesIn(byTag, tag), editorials: [] }
}

/** The pieces of a section; that of opinions holds every editorial. */
export function piecesIn({ bySection, issues }: Magazine, section: Section): Pieces {
  return { articles: articlesIn(bySection, section), editorials: section.opinion ? issues : [] }
}

/** The sections that hold something that is out, in their order. */
export function sectionsInUse(magazine: Magazine): readonly Section[] {
  return magazine.sections.filter((section) => howMany(piecesIn(magazine, section)) > 0)
}

/** The pieces that somebody signed. */
export function piecesBy({ byAuthor, issues }: Magazine, author: Author): Pieces {
  const signed = issues.filter(({ authors }) => authors.some(({ slug }) => slug === author.slug))
  return { articles: articlesIn(byAuthor, author), editorials: signed }
}
