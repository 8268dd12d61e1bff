import type { Magazine } from '#lib/model/magazine.ts'
import type { PageFacts } from './facts.ts'
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
import { correctionsFacts, oppositePairs, pairFacts, readingPathsFacts } from './ways.ts'

/** Every page but the articles' own, listed or not. */
export function otherPages(magazine: Magazine): readonly PageFacts[] {
  const lists = ['issues', 'themes', 'sections', 'authors'] as const
  return [
    homeFacts(magazine),
    ...lists.map((list) => listFacts(magazine, list)),
    ...Array.from({ length: lastArticlesPage(magazine) }, (_, at) => articlesFacts(magazine, at + 1)),
    ...magazine.issues.map((issue) => issueFacts(magazine, issue)),
    readingPathsFacts(magazine),
    correctionsFacts(),
    ...magazine.tags.map((tag) => themeFacts(magazine, tag)),
    ...oppositePairs(magazine).map(pairFacts),
    ...magazine.sections.map((section) => sectionFacts(magazine, section)),
    ...magazine.authors.map((author) => authorFacts(magazine, author)),
    ...magazine.pages.map(standingFacts),
  ]
}

/** Every article's page, the oldest first: a new one never moves the others to another part of the sitemap. */
export function articlePages(magazine: Magazine): readonly PageFacts[] {
  return magazine.articles.map((article) => articleFacts(magazine, article)).toReversed()
}
