import { ArticleArt } from '#components/art/article-art.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { langOf } from '#lib/model/language.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'

type Piece = { readonly article: Article; readonly head: string; readonly text: string }

/** Safe HTML, and the id of its place. */
type Part = { readonly id: string; readonly html: string }

type Props = {
  issue: Issue
  editorial: Part
  colophon: Part
  /** In the order of the issue; their HTML is safe, and their ids are their slugs. */
  pieces: readonly Piece[]
}

function OwnPart({ id, html }: Part) {
  return (
    <section className="whole-piece" id={id} aria-labelledby={`${id}--titolo`}>
      <SafeHtml html={html} />
    </section>
  )
}

/**
 * An issue whole: cover, contents, editorial, pieces, colophon. The title stands over the contents, as on the title page of a book: on
 * the cover it is a drawing, and what is written there for machines is cut away on paper.
 */
export function WholeIssue({ issue, editorial, pieces, colophon }: Props) {
  const { a, b, imprint } = issue
  const second = [imprint.hinge, b].filter((word) => word !== undefined).join(' ')
  const signed = ({ authors }: Article | Issue) => italianList(authors.map(({ name }) => name.text))
  return (
    <div className="whole">
      <div className="whole-cover">
        <Cover issue={issue} link={false} />
      </div>
      <h1>
        <TwoVoices title={{ first: a, ...(second && { second }) }} />
      </h1>
      <section className="whole-contents" aria-labelledby="sommario">
        <h2 id="sommario">{strings.issue.contents}</h2>
        <ol>
          <li>
            <a href={`#${editorial.id}`}>
              {issue.title ? <TwoVoices title={issue.title} /> : strings.issue.editorial}
            </a>
            <span>{signed(issue)}</span>
          </li>
          {pieces.map(({ article }) => (
            <li key={article.slug}>
              <a href={`#${article.slug}`} lang={langOf(article)}>
                <TwoVoices title={article.title} />
              </a>
              <span>{signed(article)}</span>
            </li>
          ))}
          <li>
            <a href={`#${colophon.id}`}>{strings.book.colophon}</a>
          </li>
        </ol>
      </section>
      <OwnPart {...editorial} />
      {pieces.map(({ article, head, text }) => (
        <article
          key={article.slug}
          className="whole-piece"
          id={article.slug}
          aria-labelledby={`${article.slug}--titolo`}
        >
          <SafeHtml html={head} />
          {!article.hero && (
            <div className="whole-art">
              <ArticleArt article={article} width={1200} height={600} labelled />
            </div>
          )}
          <SafeHtml html={text} />
        </article>
      ))}
      <OwnPart {...colophon} />
    </div>
  )
}
