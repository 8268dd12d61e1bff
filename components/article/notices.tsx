import { italianDate } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { State } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  article: Article
  state: State
  /** Whole years, where the section says that its pieces age. */
  age: number | undefined
  /** The same in another language. */
  twin: Article | undefined
  /** How many other pieces its series has. */
  others: number
}

/** What a reader must know before the text: its age, corrections, first publication, other language, series; in development, its state. */
export function Notices({ article, state, age, twin, others }: Props) {
  const { corrections, updated, canonical, series } = article
  const isOlder = age !== undefined || updated || corrections.length > 0
  if (state === 'published' && !isOlder && !canonical && !twin && others === 0) return null
  return (
    <div className="notices">
      {state === 'draft' && <p className="preview">{strings.article.draft}</p>}
      {state === 'scheduled' && <p className="preview">{strings.article.scheduled(article.published.day)}</p>}
      {age !== undefined && <p className="age">{strings.article.age(age)}</p>}
      {canonical && (
        <p>
          {strings.article.elsewhere} <a href={canonical}>{new URL(canonical).host}</a>
        </p>
      )}
      {twin && (
        <p>
          {strings.article.otherLanguage(twin.lang)}{' '}
          <a href={paths.article(twin.slug)} lang={twin.lang} hrefLang={twin.lang}>
            {twin.title.text}
          </a>
        </p>
      )}
      {others > 0 && (
        <p>
          {strings.article.series(series ?? '')}, <a href="#serie">{strings.article.otherPieces(others)}</a>
        </p>
      )}
      {updated && (
        <p>
          {strings.article.updated(updated.day)}
          <time dateTime={updated.day}>{italianDate(updated.day)}</time>.
        </p>
      )}
      {corrections.map(({ date, text }, at) => (
        <p key={date + text} className="correction" id={`rettifica-${at + 1}`}>
          <b>
            {strings.article.correction} <time dateTime={date}>{italianDate(date)}</time>:
          </b>{' '}
          {text}
        </p>
      ))}
    </div>
  )
}
