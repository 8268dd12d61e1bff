import type { RenderedNote } from '#lib/model/body.ts'
import type { Article, Call as CallRecord } from '#lib/model/records.ts'
import { AuthorBox } from './author-box.tsx'
import { Call } from './call.tsx'
import { Endnotes } from './endnotes.tsx'
import { Sources } from './sources.tsx'

type Props = {
  article: Article
  notes: readonly RenderedNote[]
  call: CallRecord | undefined
}

/** What follows the text: notes, sources, who wrote it, one call. */
export function ArticleEnd({ article, notes, call }: Props) {
  return (
    <footer className="article-end">
      <Endnotes notes={notes} />
      <Sources sources={article.sources} />
      {article.authors.map((author, at) => (
        <AuthorBox key={author.slug} author={author} id={`autore-${at + 1}`} />
      ))}
      {call && <Call call={call} id="invito-2" />}
    </footer>
  )
}
