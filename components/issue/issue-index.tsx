import { TwoVoices } from '#components/ui/two-voices.tsx'
import { italianMonth } from '#lib/model/italian-dates.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'
import { OppositesInLine } from './opposites.tsx'

type Props = {
  rows: readonly { issue: Issue; articles: readonly Article[] }[]
  headings?: 'h2' | 'h3'
}

/** The archive: one row an issue, with its cover and all its titles. */
export function IssueIndex({ rows, headings: Heading = 'h2' }: Props) {
  return (
    <ol className="issue-index">
      {rows.map(({ issue, articles }) => (
        <li key={issue.slug} className={`inks-${issue.inks}`}>
          <Cover issue={issue} />
          <div>
            <Heading>
              <a href={paths.issue(issue.slug)}>
                <OppositesInLine issue={issue} />
              </a>
            </Heading>
            <p className="meta">
              {strings.issue.archiveMeta(issue.number, italianMonth(issue.published.day), issue.subtitle)}
            </p>
            <p className="abstract">{issue.dek}</p>
            <ul className="titles">
              {articles.map((article) => (
                <li key={article.slug}>
                  <a href={paths.article(article.slug)} lang={langOf(article)}>
                    <TwoVoices title={article.title} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}
