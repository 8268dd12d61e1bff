import type { ComponentProps } from 'react'
import type { RenderedNote } from '#lib/model/body.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Call as CallRecord } from '#lib/model/records.ts'
import { AuthorBox } from './author-box.tsx'
import { Call } from './call.tsx'
import { Cite } from './cite.tsx'
import { Endnotes } from './endnotes.tsx'
import { Sources } from './sources.tsx'

type Props = {
  article: Article
  notes: readonly RenderedNote[]
  citation: ComponentProps<typeof Cite>['citation']
  call: CallRecord | undefined
}

/** What follows the text: notes, sources, who wrote it, one call. */
export function ArticleEnd({ article, notes, citation, call }: Props) {
  return (
    <footer className="article-end">
      <Endnotes notes={notes} />
      <Sources sources={article.sources} />
      <Cite citation={citation} markdown={paths.articleText(article.slug)} />
      {article.authors.map((author, at) => (
        <AuthorBox key={author.slug} author={author} id={`autore-${at + 1}`} />
      ))}
      {call && <Call call={call} id="invito-2" />}
    </footer>
  )
}
