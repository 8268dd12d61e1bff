import { issueTitle } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** Archive / issue / section: the only trail of the site, in the head of an article. */
export function Trail({ article: { issue, section } }: { article: Article }) {
  return (
    <nav className="trail" aria-label={strings.article.trail}>
      <ol>
        <li>
          <a href={paths.issues}>{strings.nav.archive}</a>
        </li>
        <li>
          <a href={paths.issue(issue.slug)}>
            {strings.issue.number(issue.number)} <span className="hinge">{issueTitle(issue)}</span>
          </a>
        </li>
        <li>
          <a href={paths.section(section.slug)} aria-label={strings.sections.named(section.name)}>
            {section.name}
          </a>
        </li>
      </ol>
    </nav>
  )
}
