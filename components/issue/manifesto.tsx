import { CompositionArt } from '#components/art/composition-art.tsx'
import { issueArt } from '#lib/art/piece-art.ts'
import { italianMonth } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { capital } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { Opposites } from './opposites.tsx'

/** The first screen of the home page: what the magazine is, the two words, what the issue holds, the way in. */
export function Manifesto({ issue }: { issue: Issue }) {
  return (
    <section className="manifesto field">
      <p className="manifesto-line">
        <span>{strings.issue.number(issue.number)}</span>
        <span className="manifesto-descriptor">{issue.imprint.descriptor}</span>
        <span>{capital(italianMonth(issue.published.day))}</span>
      </p>
      <Opposites issue={issue} as="h1" />
      <div className="manifesto-below">
        <div className="manifesto-text">
          <p>{issue.dek}</p>
          <a className="button" href={paths.contents(issue.slug)}>
            {strings.issue.openContents}
          </a>
        </div>
        <div className="manifesto-art">
          <CompositionArt {...issueArt(issue)} width={1600} height={700} drawing={0} anchored />
        </div>
      </div>
    </section>
  )
}
