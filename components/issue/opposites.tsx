import { LockupArt } from '#components/art/lockup-art.tsx'
import { isFlat } from '#lib/art/lockup.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Issue } from '#lib/model/records.ts'

/** The issue's title: real words for readers, machines and copying; the lockup for the eye. */
export function Opposites({ issue, as: Tag }: { issue: Issue; as: 'h1' | 'span' }) {
  return (
    <Tag className={isFlat(issue.b) ? 'opposites flat' : 'opposites'}>
      <span className="sr-only">{issueTitle(issue)}</span>
      <LockupArt a={issue.a} b={issue.b} />
    </Tag>
  )
}

/** The issue's title in a running line: wide, italic, narrow. */
export function OppositesInLine({ issue }: { issue: Issue }) {
  return (
    <span className="two-voices">
      <span className="wide">{issue.a}</span> <span className="hinge">eppure</span>{' '}
      <span className="narrow">{issue.b}</span>
    </span>
  )
}
