import { PieceRow } from '#components/ui/piece-row.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'

/** The editorials of some issues, each leading to the issue that it opens. */
export function EditorialList({ issues }: { issues: readonly Issue[] }) {
  return (
    <ol className="contents-list">
      {issues.map((issue) => (
        <li key={issue.slug} className={`inks-${issue.inks}`}>
          <PieceRow
            href={paths.issue(issue.slug)}
            number={issue.number}
            title={<TwoVoices title={issue.title ?? { first: issueTitle(issue) }} />}
            text={issue.dek}
            about={[
              italianList(issue.authors.map(({ name }) => name.text)),
              strings.issue.number(issue.number),
            ]}
            day={issue.published.day}
            minutes={readingMinutes(issue.body)}
            tags={[]}
            heading="h3"
          />
        </li>
      ))}
    </ol>
  )
}
