import { italianMonth } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { ContentsList } from './contents-list.tsx'
import { OppositesInLine } from './opposites.tsx'

/** Articles under their issues, each group in the issue's inks. */
export function GroupedArticles({
  groups,
}: {
  groups: readonly { issue: Issue; articles: readonly Article[] }[]
}) {
  return groups.map(({ issue, articles }) => (
    <div key={issue.slug} className={`group inks-${issue.inks}`}>
      <div className="group-label">
        <h2>
          <a href={paths.issue(issue.slug)}>
            <OppositesInLine issue={issue} />
          </a>
        </h2>
        <small>{strings.issue.line(issue.number, italianMonth(issue.published.day))}</small>
      </div>
      <ContentsList articles={articles} />
    </div>
  ))
}
