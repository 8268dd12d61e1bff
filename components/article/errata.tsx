import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Erratum } from '#lib/model/corrections.ts'
import { italianDate } from '#lib/model/dates.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

/** What the magazine took back, the newest first; without any, the page says so. */
export function Errata({ errata }: { errata: readonly Erratum[] }) {
  if (errata.length === 0) return <p>{strings.errata.none}</p>
  return errata.map(({ article, date, text, number }) => (
    <section key={`${article.slug} ${number}`} className="erratum">
      <h2>
        <a href={`${paths.article(article.slug)}#rettifica-${number}`} lang={langOf(article)}>
          <TwoVoices title={article.title} />
        </a>
      </h2>
      <p>
        <time dateTime={date}>{italianDate(date)}</time>: {text}
      </p>
    </section>
  ))
}
