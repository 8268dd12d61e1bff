import { eachPiece } from '#lib/model/each-piece.ts'
import { lastPage } from '#lib/model/list-page.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { oppositePairs } from '#lib/model/pairs.ts'
import { howMany, piecesBy, piecesIn } from '#lib/model/pieces.ts'
import { articlesFacts, correctionsFacts, pairFacts, readingPathsFacts } from './list-pages.ts'
import type { PageFacts } from './page-facts.ts'
import {
  articleFacts,
  authorFacts,
  homeFacts,
  issueFacts,
  listFacts,
  onPage,
  sectionFacts,
  standingFacts,
  themeFacts,
} from './pages.ts'

/** What is said of every page of a list of so many items. */
function pagesOf(facts: PageFacts, count: number): readonly PageFacts[] {
  const last = lastPage(count)
  return Array.from({ length: last }, (_, at) => onPage(facts, at + 1, last))
}

/** Every page but the articles' own, and those on which issues stand whole; listed or not. */
export function otherPages(magazine: Magazine): readonly PageFacts[] {
  const lists = ['issues', 'themes', 'sections', 'authors'] as const
  return [
    homeFacts(magazine),
    ...lists.flatMap((list) =>
      pagesOf(listFacts(magazine, list), list === 'issues' ? magazine.issues.length : 0),
    ),
    ...pagesOf(articlesFacts(magazine), magazine.articles.length),
    ...eachPiece(magazine.issues, (issue) => issueFacts(magazine, issue)),
    readingPathsFacts(magazine),
    correctionsFacts(magazine.imprint),
    ...eachPiece(magazine.tags, (tag) =>
      pagesOf(themeFacts(magazine, tag), articlesIn(magazine.byTag, tag).length),
    ).flat(),
    ...oppositePairs(magazine).flatMap((pair) =>
      pagesOf(pairFacts(magazine.imprint, pair), pair.articles.length),
    ),
    ...eachPiece(magazine.sections, (section) =>
      pagesOf(sectionFacts(magazine, section), howMany(piecesIn(magazine, section))),
    ).flat(),
    ...eachPiece(magazine.authors, (author) =>
      pagesOf(authorFacts(magazine, author), howMany(piecesBy(magazine, author))),
    ).flat(),
    ...eachPiece(magazine.pages, (page) => standingFacts(magazine.imprint, page)),
  ]
}

/** The pages of some articles, in their order; all of them, where none are given. */
export function articlePages(magazine: Magazine, articles = magazine.articles): readonly PageFacts[] {
  return eachPiece(articles, (article) => articleFacts(magazine, article))
}
