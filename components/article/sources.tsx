import type { Source } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** Whose ideas the article reports: author, title, place, year; the link stands on the title. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section className="sources" aria-labelledby="fonti">
      <h2 id="fonti">{strings.article.sources}</h2>
      <ol>
        {sources.map(({ title, author, publication, year, url }) => {
          const place = [publication, year].filter((part) => part !== undefined).join(', ')
          return (
            <li key={title}>
              {author && `${author}, `}
              <cite>{url ? <a href={url}>{title}</a> : title}</cite>
              {place && `, ${place}`}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
