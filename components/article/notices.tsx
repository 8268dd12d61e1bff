import { italianDate } from '#lib/model/dates.ts'
import type { State } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  article: Article
  state: State
  /** Whole years, where the section says that its pieces age. */
  age: number | undefined
}

/** What a reader must know before the text: its age, corrections, first publication; in development, its state. */
export function Notices({ article, state, age }: Props) {
  const { corrections, updated, canonical } = article
  if (state === 'published' && age === undefined && corrections.length === 0 && !updated && !canonical)
    return null
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
