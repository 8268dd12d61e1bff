import { Fragment, type ReactNode } from 'react'
import { Glyph } from '#components/art/glyph.tsx'
import { italianDate } from '#lib/model/italian-dates.ts'
import type { Tag } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  href: string
  /** Of title and text, where they are not Italian. */
  lang?: string | undefined
  number?: number | undefined
  /** «Opinione», «L’editoriale». */
  label?: string | undefined
  title: ReactNode
  long?: boolean
  text: ReactNode
  /** Lines before date and minutes: who signs, which issue. */
  about: readonly ReactNode[]
  /** When it came out, `YYYY-MM-DD`. */
  day: string
  minutes: number
  tags: readonly Tag[]
  heading: 'h2' | 'h3'
}

/**
 * A piece in a list, wherever the list stands: number, title, what it says, who and when and how long, its forms. Stands in an
 * `li` of `.contents-list`; the whole row is clickable through the link of the title.
 */
export function PieceRow(props: Props) {
  const { href, lang, number, label, title, long, text, about, day, minutes, tags, heading: Heading } = props
  const themes = drawnThemes(tags)
  return (
    <>
      {number !== undefined && <span className="number">{number}</span>}
      <Heading className={long ? 'long' : undefined}>
        {label && <span className="label">{label}</span>}
        <a href={href} lang={lang}>
          {title}
        </a>
      </Heading>
      <p lang={lang}>{text}</p>
      <span className="who">
        {about.map((line, at) => (
          // The lines of a row never change their order: their places are their names.
          <Fragment key={String(at)}>
            {line} <br />
          </Fragment>
        ))}
        <time dateTime={day}>{italianDate(day)}</time>,{' '}
        {strings.article.minutes(minutes).replace(' ', '\u00a0')}
      </span>
      {themes.length > 0 && (
        <span className="glyphs" title={themes.map(({ name }) => name).join(', ')}>
          {themes.map((tag) => (
            <Glyph key={tag.slug} form={tag.form} />
          ))}
        </span>
      )}
    </>
  )
}
