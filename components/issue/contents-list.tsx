import { PieceRow } from '#components/ui/piece-row.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { isLong } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  articles: readonly Article[]
  /** Number of the first row; without it the rows bear none (groups of a theme). */
  from?: number
  /** The first row larger than the others (the table of contents of an issue). */
  leads?: boolean
  /** What is said of each: who signs; who and which issue, where the list holds several; the issue alone, on an author's page. */
  about?: 'authors' | 'authors and issue' | 'issue'
  headings?: 'h2' | 'h3'
}

/** Articles as rows between rules. */
export function ContentsList({ articles, from, leads, about = 'authors', headings = 'h3' }: Props) {
  const inksOf = ({ issue }: Article) => (about === 'authors' ? undefined : `inks-${issue.inks}`)
  return (
    <ol className="contents-list" start={from}>
      {articles.map((article, at) => {
        const authors = italianList(article.authors.map(({ name }) => name.text))
        const issue = strings.issue.number(article.issue.number)
        const lines = { authors: [authors], 'authors and issue': [authors, issue], issue: [issue] }
        return (
          <li key={article.slug} className={leads && at === 0 ? 'contents-first' : inksOf(article)}>
            <PieceRow
              href={paths.article(article.slug)}
              lang={langOf(article)}
              number={from === undefined ? undefined : from + at}
              label={article.section.opinion ? strings.issue.opinion : undefined}
              title={<TwoVoices title={article.title} />}
              long={isLong(article.title)}
              text={article.dek}
              about={lines[about]}
              day={article.published.day}
              minutes={readingMinutes(article.body)}
              tags={article.tags}
              heading={headings}
            />
          </li>
        )
      })}
    </ol>
  )
}
