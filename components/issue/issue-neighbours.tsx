import type { Neighbours } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { OppositesInLine } from './opposites.tsx'

function Cell({
  issue,
  label,
  rel,
  empty,
}: {
  issue?: Issue
  label: string
  rel: 'prev' | 'next'
  empty: string
}) {
  if (!issue) {
    return (
      <div className="neighbour-empty">
        <small>{label}</small>
        <p>{empty}</p>
      </div>
    )
  }
  return (
    <a className={`field inks-${issue.inks}`} href={paths.issue(issue.slug)} rel={rel}>
      <small>{label}</small>
      <OppositesInLine issue={issue} />
    </a>
  )
}

/** The issues before and after, each in its own inks. */
export function IssueNeighbours({ issue, neighbours }: { issue: Issue; neighbours: Neighbours<Issue> }) {
  return (
    <nav className="neighbours" aria-label={strings.issue.others}>
      <Cell
        issue={neighbours.previous}
        label={strings.issue.previous}
        rel="prev"
        empty={strings.issue.first(issue.imprint)}
      />
      <Cell
        issue={neighbours.next}
        label={strings.issue.next}
        rel="next"
        empty={strings.issue.upcoming(issue.number + 1)}
      />
    </nav>
  )
}
