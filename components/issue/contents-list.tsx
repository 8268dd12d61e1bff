import { Glyph } from '#components/art/glyph.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { italianList } from '#lib/model/order.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  articles: readonly Article[]
  /** Number of the first row; without it the rows bear no number and no byline (groups of a theme). */
  from?: number
  /** The first row larger than the others (the table of contents of an issue). */
  leads?: boolean
  /** The second fact under the byline: minutes, or the issue where the list holds several. */
  fact?: 'minutes' | 'issue'
  headings?: 'h2' | 'h3'
}

function Row({
  article,
  number,
  fact,
  heading: Heading,
}: {
  article: Article
  number?: number
  fact: Props['fact']
  heading: 'h2' | 'h3'
}) {
  const names = article.tags.slice(0, 3).map((tag) => tag.name)
  return (
    <>
      {number !== undefined && <span className="number">{number}</span>}
      <Heading>
        {article.section.opinion && <span className="label">{strings.issue.opinion}</span>}
        <a href={paths.article(article.slug)}>
          <TwoVoices title={article.title} />
        </a>
      </Heading>
      <p>{article.dek}</p>
      {number !== undefined && (
        <span className="who">
          {italianList(article.authors.map((author) => author.name.text))}
          <br />
          {fact === 'issue'
            ? strings.issue.number(article.issue.number)
            : strings.article.minutes(readingMinutes(article.body))}
        </span>
      )}
      <span className="glyphs" title={names.join(', ')}>
        {article.tags.slice(0, 3).map((tag) => (
          <Glyph key={tag.slug} form={tag.form} />
        ))}
      </span>
    </>
  )
}

/** Articles as rows between rules; the whole row is clickable through the link of its title. */
export function ContentsList({ articles, from, leads, fact = 'minutes', headings = 'h3' }: Props) {
  return (
    <ol className="contents-list" start={from}>
      {articles.map((article, at) => (
        <li
          key={article.slug}
          className={
            leads && at === 0 ? 'contents-first' : fact === 'issue' ? `inks-${article.issue.inks}` : undefined
          }
        >
          <Row
            article={article}
            number={from === undefined ? undefined : from + at}
            fact={fact}
            heading={headings}
          />
        </li>
      ))}
    </ol>
  )
}
