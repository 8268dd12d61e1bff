import { PieceRow } from '#components/ui/piece-row.tsx'
import type { Fragment } from '#lib/model/fragment.ts'
import type { Issue, Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Marked } from './marked.tsx'

export type ResultRow = {
  readonly href: string
  /** Of title and passage, where they are not Italian. */
  readonly lang: string | undefined
  readonly first: readonly Fragment[]
  readonly second: readonly Fragment[]
  readonly passage: readonly Fragment[]
  readonly authors: readonly Fragment[]
  readonly issue: Issue
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly minutes: number
  readonly tags: readonly Tag[]
  /** «Opinione», or «L’editoriale». */
  readonly label: string | undefined
}

function MarkedTitle({ first, second }: Pick<ResultRow, 'first' | 'second'>) {
  if (second.length === 0) return <Marked fragments={first} />
  return (
    <>
      <Marked fragments={first} />{' '}
      <em>
        <Marked fragments={second} />
      </em>
    </>
  )
}

/** Answers as rows between rules, each in the inks of its issue. */
export function ResultList({ rows, from }: { rows: readonly ResultRow[]; from: number }) {
  return (
    <ol className="contents-list" start={from}>
      {rows.map(({ href, lang, first, second, passage, authors, issue, day, minutes, tags, label }, at) => (
        <li key={href} className={`inks-${issue.inks}`}>
          <PieceRow
            href={href}
            lang={lang}
            number={from + at}
            label={label}
            title={<MarkedTitle first={first} second={second} />}
            text={<Marked fragments={passage} />}
            about={[<Marked key="authors" fragments={authors} />, strings.issue.number(issue.number)]}
            day={day}
            minutes={minutes}
            tags={tags}
            heading="h3"
          />
        </li>
      ))}
    </ol>
  )
}
