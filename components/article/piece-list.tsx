import { TwoVoices } from '#components/ui/two-voices.tsx'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  id: string
  title: string
  articles: readonly Article[]
  /** Where an order says something (a series), the list is numbered. */
  ordered?: boolean
  /** The article of the page, if it may be among them: it leads nowhere. */
  here?: Article
}

/** Articles by title and issue: those that link to this one, the pieces of its series. */
export function PieceList({ id, title, articles, ordered = false, here }: Props) {
  if (articles.length === 0) return null
  const List = ordered ? 'ol' : 'ul'
  return (
    <section className="sources" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <List>
        {articles.map((article) => {
          const isHere = article.slug === here?.slug
          const name = <TwoVoices title={article.title} />
          return (
            <li key={article.slug}>
              {isHere ? (
                <b lang={langOf(article)}>{name}</b>
              ) : (
                <a href={paths.article(article.slug)} lang={langOf(article)}>
                  {name}
                </a>
              )}
              ,{' '}
              {isHere ? strings.article.thisPiece : strings.issue.number(article.issue.number).toLowerCase()}
            </li>
          )
        })}
      </List>
    </section>
  )
}
