import { Endnotes } from '#components/article/endnotes.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { RenderedBody } from '#lib/model/body.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'

/** The part of an issue's page that lists its pieces; other pages lead to it (`paths.contents`). */
export const CONTENTS = 'sommario'

/** The head of an issue's page: its cover, which holds the `h1`, what it holds, and its editorial. */
export function IssueHead({ issue, editorial }: { issue: Issue; editorial: RenderedBody }) {
  return (
    <section className="issue-head">
      <div className="issue-cover">
        <Cover issue={issue} link={false} heading="h1" />
      </div>
      <div className="issue-editorial">
        <div className="issue-abstract">
          <p>{issue.dek}</p>
          <a className="underlined" href={`#${CONTENTS}`}>
            {strings.issue.toContents}
          </a>
        </div>
        <p className="label">{strings.issue.editorial}</p>
        <h2 className="split">
          <TwoVoices title={issue.title ?? { first: issueTitle(issue) }} />
        </h2>
        <SafeHtml className="editorial-text" html={editorial.sections.join('')} />
        <Byline authors={issue.authors} />
        <Endnotes notes={editorial.notes} />
      </div>
    </section>
  )
}
