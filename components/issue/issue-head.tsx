import { Byline } from '#components/ui/byline.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { issueTitle } from '#lib/model/issue.ts'
import type { Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'

/** The head of an issue's page: its cover, which holds the `h1`, and its editorial as safe HTML. */
export function IssueHead({ issue, editorial }: { issue: Issue; editorial: string }) {
  return (
    <section className="issue-head">
      <div className="issue-cover">
        <Cover issue={issue} link={false} heading="h1" />
      </div>
      <div className="issue-editorial">
        <p className="label">{strings.issue.editorial}</p>
        <h2 className="split">
          <TwoVoices title={issue.title ?? { first: issueTitle(issue) }} />
        </h2>
        <SafeHtml className="editorial-text" html={editorial} />
        <Byline authors={issue.authors} />
      </div>
    </section>
  )
}
