import { eachPiece } from '#lib/model/each-piece.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { correctionsFacts, oppositePairs, pairFacts, readingPathsFacts } from './list-pages.ts'
import type { PageFacts } from './page-facts.ts'
import {
  articleFacts,
  articlesFacts,
  authorFacts,
  homeFacts,
  issueFacts,
  lastArticlesPage,
  listFacts,
  sectionFacts,
  standingFacts,
  themeFacts,
} from './pages.ts'

/** Every page but the articles' own, listed or not. */
export function otherPages(magazine: Magazine): readonly PageFacts[] {
  const lists = ['issues', 'themes', 'sections', 'authors'] as const
  return [
    homeFacts(magazine),
    ...lists.map((list) => listFacts(magazine, list)),
    ...Array.from({ length: lastArticlesPage(magazine) }, (_, at) => articlesFacts(magazine, at + 1)),
    ...eachPiece(magazine.issues, (issue) => issueFacts(magazine, issue)),
    readingPathsFacts(magazine),
    correctionsFacts(),
    ...eachPiece(magazine.tags, (tag) => themeFacts(magazine, tag)),
    ...oppositePairs(magazine).map(pairFacts),
    ...eachPiece(magazine.sections, (section) => sectionFacts(magazine, section)),
    ...eachPiece(magazine.authors, (author) => authorFacts(magazine, author)),
    ...eachPiece(magazine.pages, standingFacts),
  ]
}

/** Every article's page, the oldest first: a new one never moves the others to another part of the sitemap. */
export function articlePages(magazine: Magazine): readonly PageFacts[] {
  return eachPiece(magazine.articles, (article) => articleFacts(magazine, article)).toReversed()
}
