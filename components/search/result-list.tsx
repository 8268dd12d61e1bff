import { Glyph } from '#components/art/glyph.tsx'
import type { Fragment } from '#lib/model/fragment.ts'
import type { Issue, Tag } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
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
  readonly tags: readonly Tag[]
  /** «Opinione», or «L’editoriale». */
  readonly label: string | undefined
}

/** Answers as rows between rules, each in the inks of its issue; the whole row is clickable through the link of its title. */
export function ResultList({ rows, from }: { rows: readonly ResultRow[]; from: number }) {
  return (
    <ol className="contents-list" start={from}>
      {rows.map(({ href, lang, first, second, passage, authors, issue, tags, label }, at) => (
        <li key={href} className={`inks-${issue.inks}`}>
          <span className="number">{from + at}</span>
          <h3>
            {label && <span className="label">{label}</span>}
            <a href={href} lang={lang}>
              <Marked fragments={first} />
              {second.length > 0 && (
                <>
                  {' '}
                  <em>
                    <Marked fragments={second} />
                  </em>
                </>
              )}
            </a>
          </h3>
          <p lang={lang}>
            <Marked fragments={passage} />
          </p>
          <span className="who">
            <Marked fragments={authors} />
            <br />
            {strings.issue.number(issue.number)}
          </span>
          <span className="glyphs" title={tags.map(({ name }) => name).join(', ') || undefined}>
            {drawnThemes(tags).map((tag) => (
              <Glyph key={tag.slug} form={tag.form} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}
