import type { ResultRow } from '#components/search/result-list.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Result } from '#lib/search/results.ts'
import { strings } from '#lib/strings.ts'

/** A result as the list shows it. */
export function rowOf({ byIssue }: Magazine, { piece, ...fragments }: Result): ResultRow {
  const { href, issue, tags, section, published } = piece
  const article = articlesIn(byIssue, issue).find(({ slug }) => paths.article(slug) === href)
  const opinion = section?.opinion ? strings.issue.opinion : undefined
  return {
    ...fragments,
    href,
    lang: langOf(piece),
    issue,
    day: published.day,
    minutes: readingMinutes((article ?? issue).body),
    tags,
    label: article ? opinion : strings.issue.editorial,
  }
}
