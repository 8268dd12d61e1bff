import { CompositionArt } from '#components/art/composition-art.tsx'
import { Wordmark } from '#components/site/wordmark.tsx'
import { issueArt } from '#lib/art/piece-art.ts'
import { italianMonth } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { capital } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { Opposites } from './opposites.tsx'

type Props = {
  issue: Issue
  /** Links to the issue; the issue's own page shows its cover without a link and takes its `h1` from it. */
  link?: boolean
  heading?: 'h1' | 'span'
}

/** The cover of an issue: a printed object, always light. */
export function Cover({ issue, link = true, heading = 'span' }: Props) {
  const inside = (
    <>
      <span className="cover-head">
        <Wordmark name={issue.imprint.name} />
        <span>
          {strings.issue.short(issue.number)}
          <span className="cover-date">
            <br />
            {capital(italianMonth(issue.published.day))}
          </span>
        </span>
      </span>
      <Opposites issue={issue} as={heading} />
      <span className="cover-subtitle">{issue.subtitle}</span>
      <CompositionArt {...issueArt(issue)} width={1200} height={1000} />
    </>
  )
  const classes = `cover inks-${issue.inks}`
  if (!link) return <div className={classes}>{inside}</div>
  return (
    <a className={classes} href={paths.issue(issue.slug)}>
      {inside}
    </a>
  )
}
