import { issueTitle } from '#lib/model/issue.ts'
import { italianMonth } from '#lib/model/italian-dates.ts'
import { LICENCES } from '#lib/model/licences.ts'
import type { Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** What a sheet says of itself: whence the issue comes, and what one may do with it. On paper alone: the site around a page says it. */
export function IssueImprint({ issue, url }: { issue: Issue; url: string }) {
  const { imprint, number, published } = issue
  return (
    <p className="issue-imprint">
      {imprint.name}, {strings.issue.number(number).toLowerCase()}, <i>{issueTitle(issue)}</i>,{' '}
      {italianMonth(published.day)}. {url}. {strings.article.licence(imprint.licence)}{' '}
      <a href={LICENCES[imprint.licence].url}>{imprint.licence}</a>.
    </p>
  )
}
