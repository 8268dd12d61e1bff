import { italianMonth } from '#lib/model/italian-dates.ts'
import type { Issue } from '#lib/model/records.ts'
import { capital } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'

/** Covers side by side, each with its caption. */
export function Shelf({ issues }: { issues: readonly Issue[] }) {
  return (
    <div className="shelf">
      {issues.map((issue) => (
        <figure key={issue.slug}>
          <Cover issue={issue} />
          <figcaption>
            <b>{strings.issue.number(issue.number)}</b> <i>{issue.subtitle}</i>{' '}
            {capital(italianMonth(issue.published.day))}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
