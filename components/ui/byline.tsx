import { italianDate } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'

/** Who signs, without a preposition («Banco Mestieri» and a person’s name read alike), then plain facts. */
export function Byline({
  authors,
  fact,
  day,
  link = true,
}: {
  authors: readonly Author[]
  fact?: string
  /** When it came out, `YYYY-MM-DD`, where the page does not say it otherwise. */
  day?: string
  link?: boolean
}) {
  return (
    <p className="byline">
      {link ? (
        <span className="byline-names">
          {authors.map((author, at) => (
            <span key={author.slug}>
              <a href={paths.author(author.slug)} rel="author">
                {author.name.text}
              </a>
              {at < authors.length - 1 && ', '}
            </span>
          ))}
        </span>
      ) : (
        <span className="byline-names">{italianList(authors.map((author) => author.name.text))}</span>
      )}
      {day && <time dateTime={day}>{italianDate(day)}</time>}
      {fact && <span className="byline-fact">{fact}</span>}
    </p>
  )
}
