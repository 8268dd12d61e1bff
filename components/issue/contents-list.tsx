import { Glyph } from '#components/art/glyph.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { isLong } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  articles: readonly Article[]
  /** Number of the first row; without it the rows bear no number and no byline (groups of a theme). */
  from?: number
  /** The first row larger than the others (the table of contents of an issue). */
  leads?: boolean
  /** What stands beside the deck: who and how long; who and which issue, where the list holds several; or no name, on an author's own page. */
  facts?: 'minutes' | 'issue' | 'own'
  headings?: 'h2' | 'h3'
}

function Row({
  article,
  number,
  facts,
  heading: Heading,
}: {
  article: Article
  number?: number
  facts: NonNullable<Props['facts']>
  heading: 'h2' | 'h3'
}) {
  const themes = drawnThemes(article.tags)
  const authors = italianList(article.authors.map((author) => author.name.text))
  const issue = strings.issue.number(article.issue.number)
  const minutes = strings.article.minutes(readingMinutes(article.body))
  return (
    <>
      {number !== undefined && <span className="number">{number}</span>}
      <Heading className={isLong(article.title) ? 'long' : undefined}>
        {article.section.opinion && <span className="label">{strings.issue.opinion}</span>}
        <a href={paths.article(article.slug)} lang={langOf(article)}>
          <TwoVoices title={article.title} />
        </a>
      </Heading>
      <p lang={langOf(article)}>{article.dek}</p>
      {number !== undefined && (
        <span className="who">
          {facts === 'own' ? issue : authors}
          <br />
          {facts === 'issue' ? issue : minutes}
        </span>
      )}
      <span className="glyphs" title={themes.map(({ name }) => name).join(', ')}>
        {themes.map((tag) => (
          <Glyph key={tag.slug} form={tag.form} />
        ))}
      </span>
    </>
  )
}

/** Articles as rows between rules; the whole row is clickable through the link of its title. */
export function ContentsList({ articles, from, leads, facts = 'minutes', headings = 'h3' }: Props) {
  return (
    <ol className="contents-list" start={from}>
      {articles.map((article, at) => (
        <li
          key={article.slug}
          className={
            leads && at === 0
              ? 'contents-first'
              : facts !== 'minutes'
                ? `inks-${article.issue.inks}`
                : undefined
          }
        >
          <Row
            article={article}
            number={from === undefined ? undefined : from + at}
            facts={facts}
            heading={headings}
          />
        </li>
      ))}
    </ol>
  )
}
