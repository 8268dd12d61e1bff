import { italianDate } from '#lib/model/dates.ts'
import { reportHref } from '#lib/model/doors.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Article } from '#lib/model/records.ts'
import { site, siteDoors } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

/** The small print of an article: its licence, the way to report an error; on paper also whence it comes. */
export function Imprint({ article, url }: { article: Article; url: string }) {
  const { title, issue, published } = article
  const report = reportHref(siteDoors(), strings.article.reportSubject(title.text))
  return (
    <p className="imprint">
      <span className="imprint-origin">
        {site.name}, {strings.issue.number(issue.number).toLowerCase()}, <i>{issueTitle(issue)}</i>,{' '}
        {italianDate(published.day)}. {url}.{' '}
      </span>
      {strings.article.licence}{' '}
      <a href={site.licence.url} rel="license">
        {site.licence.short}
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
    </p>
  )
}
