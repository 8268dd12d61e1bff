import { TwoVoices } from '#components/ui/two-voices.tsx'
import { italianMonth } from '#lib/model/dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'
import { OppositesInLine } from './opposites.tsx'

/** The archive: one row an issue, with its cover and all its titles. */
export function IssueIndex({ rows }: { rows: readonly { issue: Issue; articles: readonly Article[] }[] }) {
  return (
    <ol className="issue-index">
      {rows.map(({ issue, articles }) => (
        <li key={issue.slug} className={`inks-${issue.inks}`}>
          <Cover issue={issue} />
          <div>
            <h2>
              <a href={paths.issue(issue.slug)}>
                <OppositesInLine issue={issue} />
              </a>
            </h2>
            <p className="meta">
              {strings.issue.archiveMeta(issue.number, italianMonth(issue.published.day), issue.subtitle)}
            </p>
            <ul className="titles">
              {articles.map((article) => (
                <li key={article.slug}>
                  <a href={paths.article(article.slug)}>
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
