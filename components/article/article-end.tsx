import type { ComponentProps } from 'react'
import type { RenderedNote } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Call as CallRecord } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { AuthorBox } from './author-box.tsx'
import { Call } from './call.tsx'
import { Cite } from './cite.tsx'
import { Endnotes } from './endnotes.tsx'
import { Imprint } from './imprint.tsx'
import { IssueBox } from './issue-box.tsx'
import { PieceList } from './piece-list.tsx'
import { Sources } from './sources.tsx'

type Props = {
  article: Article
  /** Absolute address of the page. */
  url: string
  notes: readonly RenderedNote[]
  citation: ComponentProps<typeof Cite>['citation']
  call: CallRecord | undefined
  /** The articles that link to this one. */
  cited: readonly Article[]
  /** Slugs of the calls that lead to the form for proposals, too. */
  inviting: readonly string[]
  /** The pieces of its series, oldest first. */
  series: readonly Article[]
}

/** What follows the text: notes, sources, how to cite it, its licence, its series, who cites it, who wrote it, its issue, one call. */
export function ArticleEnd({ article, url, notes, citation, call, inviting, cited, series }: Props) {
  return (
    <footer className="article-end">
      <Endnotes notes={notes} lang={langOf(article)} />
      <Sources sources={article.sources} />
      <Cite citation={citation} markdown={paths.articleText(article.slug)} />
      <Imprint article={article} url={url} />
      <PieceList
        id="serie"
        title={strings.article.series(article.series ?? '')}
        articles={series}
        here={article}
        ordered
      />
      <PieceList id="citato" title={strings.article.citedIn} articles={cited} />
      {article.authors.map((author, at) => (
        <AuthorBox key={author.slug} author={author} id={`autore-${at + 1}`} />
      ))}
      <IssueBox issue={article.issue} />
      {call && <Call call={call} id="invito-2" invites={inviting.includes(call.slug)} />}
    </footer>
  )
}
