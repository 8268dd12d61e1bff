import { Cover } from '#components/issue/cover.tsx'
import { OppositesInLine } from '#components/issue/opposites.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** The issue that a piece is from: its cover, its title, what it holds, the way to its contents. */
export function IssueBox({ issue }: { issue: Issue }) {
  return (
    <section className={`author-box issue-box inks-${issue.inks}`} aria-labelledby="dal-numero">
      <div aria-hidden="true">
        <Cover issue={issue} link={false} />
      </div>
      <div>
        <small>{strings.issue.number(issue.number)}</small>
        <h2 id="dal-numero">
          <a href={paths.issue(issue.slug)}>
            <OppositesInLine issue={issue} />
          </a>
        </h2>
        <p>{issue.dek}</p>
        <a className="author-all" href={paths.contents(issue.slug)}>
          {strings.issue.contentsOf(issue.number)}
        </a>
      </div>
    </section>
  )
}
