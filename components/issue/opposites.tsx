import { LockupArt } from '#components/art/lockup-art.tsx'
import { isFlat } from '#lib/art/lockup.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Issue } from '#lib/model/records.ts'

/**
 * The issue's title: real words for readers, machines and copying; the lockup for the eye. They stand side by side: programs
 * that take the text of a heading as it comes would read the letters of the drawing too.
 */
export function Opposites({ issue, as: Tag }: { issue: Issue; as: 'h1' | 'span' }) {
  // A heading stands in no span.
  const Box = Tag === 'span' ? 'span' : 'div'
  return (
    <Box className={isFlat(issue.b) ? 'opposites flat' : 'opposites'}>
      <Tag className="sr-only">{issueTitle(issue)}</Tag>
      <LockupArt a={issue.a} b={issue.b} />
    </Box>
  )
}

/** The issue's title in a running line: wide, italic, narrow; the hinge stays with the word that it leads to. */
export function OppositesInLine({ issue }: { issue: Issue }) {
  return (
    <span className="two-voices">
      <span className="wide">{issue.a}</span>{' '}
      <span className="second-voice">
        <span className="hinge">eppure</span> <span className="narrow">{issue.b}</span>
      </span>
    </span>
  )
}
