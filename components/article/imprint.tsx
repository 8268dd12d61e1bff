import { reportHref } from '#lib/model/doors.ts'
import { editLink } from '#lib/model/forge.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { LICENCES } from '#lib/model/licences.ts'
import type { Article } from '#lib/model/records.ts'
import { doorsOf, repositoryOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

/** The small print of an article: its licence, the ways to report an error and to change its file; on paper also whence it comes. */
export function Imprint({ article, url }: { article: Article; url: string }) {
  const { title, issue, published, slug, file } = article
  const { licence } = issue.imprint
  const report = reportHref(doorsOf(issue.imprint), strings.article.reportSubject(title.text), slug)
  const repository = repositoryOf(issue.imprint)
  return (
    <p className="imprint">
      <span className="imprint-origin">
        {issue.imprint.name}, {strings.issue.number(issue.number).toLowerCase()}, <i>{issueTitle(issue)}</i>,{' '}
        {italianDate(published.day)}. {url}.{' '}
      </span>
      {strings.article.licence(licence)}{' '}
      <a href={LICENCES[licence].url} rel="license">
        {licence}
      </a>
      .
      {report && (
        <>
          {' '}
          <a className="report" href={report}>
            {strings.article.report}
          </a>
        </>
      )}
      {repository && (
        <>
          {' '}
          <a className="report" href={editLink(repository, file)}>
            {strings.proposal.changePiece}
          </a>
        </>
      )}
    </p>
  )
}
