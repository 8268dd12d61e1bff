import { LockupArt } from '#components/art/lockup-art.tsx'
import { isFlat, wordsOf } from '#lib/art/lockup.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Issue } from '#lib/model/records.ts'

/**
 * The issue's title: real words for readers, machines and copying; the lockup for the eye. They stand side by side: programs
 * that take the text of a heading as it comes would read the letters of the drawing too.
 */
export function Opposites({ issue, as: Tag }: { issue: Issue; as: 'h1' | 'span' }) {
  // A heading stands in no span.
  const words = wordsOf(issue)
  const Box = Tag === 'span' ? 'span' : 'div'
  return (
    <Box className={isFlat(words) ? 'opposites flat' : 'opposites'}>
      <Tag className="sr-only">{issueTitle(issue)}</Tag>
      <LockupArt words={words} />
    </Box>
  )
}

/** The issue's title in a running line: wide, italic, narrow; the hinge stays with the word that it leads to. */
export function OppositesInLine({ issue }: { issue: Issue }) {
  const { a, b, imprint } = issue
  return (
    <span className="two-voices">
      <span className="wide">{a}</span>
      {b !== undefined && (
        <>
          {' '}
          <span className="second-voice">
            {imprint.hinge !== undefined && (
              <>
                <span className="hinge">{imprint.hinge}</span>{' '}
              </>
            )}
            <span className="narrow">{b}</span>
          </span>
        </>
      )}
    </span>
  )
}
