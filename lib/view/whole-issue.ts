import type { Magazine } from '#lib/model/magazine.ts'
import { wholeIssueGraph } from '#lib/seo/graph/graphs.ts'
import { wholeIssueFacts } from '#lib/seo/list-pages.ts'
import { type Book, bookAt } from './book.ts'
import { type PageView, pageOf, type Seen } from './page.ts'

export type WholeIssueView = PageView & { readonly book: Book }

/** The page on which an issue stands whole. */
export function wholeIssueView(magazine: Magazine, slug: string): Seen<WholeIssueView> {
  const book = bookAt(magazine, slug)
  if (!book) return undefined
  const facts = wholeIssueFacts(book.issue, book.changed)
  return { ...pageOf(magazine, facts, wholeIssueGraph(facts, book.issue)), book }
}
