import { LANGUAGE } from './language.ts'
import type { Article, Author, Issue } from './records.ts'

/** All who signed something in an issue, each once, in the order of its contents. */
export function signersOf(issue: Issue, articles: readonly Article[]): readonly Author[] {
  const all = [issue, ...articles].flatMap(({ authors }) => authors)
  return [...new Map(all.map((author) => [author.slug, author])).values()]
}

/** The languages in which something in an issue is written; the magazine's first. */
export const languagesIn = (articles: readonly Article[]): readonly string[] => [
  ...new Set<string>([LANGUAGE, ...articles.map(({ lang }) => lang)]),
]
