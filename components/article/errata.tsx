import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Erratum } from '#lib/model/corrections.ts'
import { reportHref } from '#lib/model/doors.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

function Report({ imprint }: { imprint: Imprint }) {
  const report = reportHref(doorsOf(imprint), strings.errata.subject)
  return (
    report && (
      <p>
        {strings.errata.report} <a href={report}>{strings.errata.reportLink}</a>.
      </p>
    )
  )
}

/** What the magazine took back, the newest first; without any, the page says so. A piece that is gone has no page to lead to. */
export function Errata({ errata, imprint }: { errata: readonly Erratum[]; imprint: Imprint }) {
  return (
    <>
      {errata.length === 0 && <p>{strings.errata.none}</p>}
      {errata.map(({ article, date, text, number }) => (
        <section key={`${article.slug} ${number}`} className="erratum">
          <h2 lang={langOf(article)}>
            {number === undefined ? (
              <TwoVoices title={article.title} />
            ) : (
              <a href={`${paths.article(article.slug)}#rettifica-${number}`}>
                <TwoVoices title={article.title} />
              </a>
            )}
          </h2>
          <p>
            <time dateTime={date}>{italianDate(date)}</time>:{' '}
            {number === undefined ? strings.withdrawn.line(text) : text}
          </p>
        </section>
      ))}
      <Report imprint={imprint} />
    </>
  )
}
