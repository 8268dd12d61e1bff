import { TwoVoices } from '#components/ui/two-voices.tsx'
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
          <span className="number">{issue.number}</span>
          <h3>
            <a href={paths.issue(issue.slug)}>
              <TwoVoices title={issue.title ?? { first: issueTitle(issue) }} />
            </a>
          </h3>
          <p>{issue.dek}</p>
          <span className="who">
            {italianList(issue.authors.map((author) => author.name.text))}
            <br />
            {strings.issue.number(issue.number)}
          </span>
        </li>
      ))}
    </ol>
  )
}
