import { ArticleArt } from '#components/art/article-art.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { langOf } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { Cover } from './cover.tsx'

type Piece = { readonly article: Article; readonly head: string; readonly text: string }

type Props = {
  issue: Issue
  /** Safe HTML, and the id of its place. */
  editorial: string
  editorialId: string
  /** In the order of the issue; their HTML is safe, and their ids are their slugs. */
  pieces: readonly Piece[]
}

/** An issue whole: cover, contents, editorial, pieces, and what one may do with it. */
export function WholeIssue({ issue, editorial, editorialId, pieces }: Props) {
  const signed = ({ authors }: Article | Issue) => italianList(authors.map(({ name }) => name.text))
  return (
    <div className="whole">
      <div className="whole-cover">
        <Cover issue={issue} link={false} heading="h1" />
      </div>
      <section className="whole-contents" aria-labelledby="sommario">
        <h2 id="sommario">{strings.issue.contents}</h2>
        <ol>
          <li>
            <a href={`#${editorialId}`}>
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
        </ol>
      </section>
      <section className="whole-piece" id={editorialId} aria-labelledby={`${editorialId}--titolo`}>
        <SafeHtml html={editorial} />
      </section>
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
      <p className="whole-imprint">
        {issue.imprint.name}, {strings.issue.number(issue.number).toLowerCase()}.{' '}
        <a href={paths.issue(issue.slug)}>{strings.book.toIssue}</a>.{' '}
        {strings.article.licence(issue.imprint.licence)}{' '}
        <a href={LICENCES[issue.imprint.licence].url} rel="license">
          {issue.imprint.licence}
        </a>
        .
      </p>
    </div>
  )
}
