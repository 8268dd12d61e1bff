import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { coverOf, wholeOf } from './whole.ts'

/** An issue as a letter: its editorial in full, its pieces by title and dek. */
export type Letter = {
  readonly issue: Issue
  readonly articles: readonly Article[]
  readonly shown: readonly unknown[]
}

/** The letter of an issue by its slug; undefined where no such issue is out. */
export function letterAt(magazine: Magazine, slug: string): Letter | undefined {
  const issue = magazine.bySlug.issue.get(slug)
  return (
    issue && {
      issue,
      articles: articlesIn(magazine.byIssue, issue),
      shown: [wholeOf(issue), coverOf(issue)],
    }
  )
}
