import type { ResultRow } from '#components/search/result-list.tsx'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Result } from '#lib/search/results.ts'
import { strings } from '#lib/strings.ts'

/** A result as the list shows it. */
export function rowOf({ piece, first, second, passage, authors }: Result): ResultRow {
  const { href, issue, tags, section } = piece
  const editorial = href === paths.issue(issue.slug)
  const opinion = section?.opinion ? strings.issue.opinion : undefined
  return {
    href,
    lang: langOf(piece),
    issue,
    tags,
    first,
    second,
    passage,
    authors,
    label: editorial ? strings.issue.editorial : opinion,
  }
}
