import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AuthorHead } from '#components/author/author-head.tsx'
import { ContentsList } from '#components/issue/contents-list.tsx'
import { EditorialList } from '#components/issue/editorial-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { Section } from '#components/ui/section.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { piecesBy } from '#lib/model/pieces.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { authorGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { authorFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

type Props = { params: Promise<{ slug: string }> }

const THEMES = 6

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const author = magazine.bySlug.author.get(slug)
  return author ? metadataOf(authorFacts(magazine, author)) : {}
}

export default async function AuthorPage({ params }: Props) {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const author = magazine.bySlug.author.get(slug)
  if (!author) notFound()
  const { articles, editorials } = piecesBy(magazine, author)
  const tags = tagsOf(articles).map(({ tag }) => tag)
  return (
    <Frame magazine={magazine} place="authors" below graph={authorGraph(magazine, author)}>
      <AuthorHead author={author} tags={tags.slice(0, THEMES)} />
      {articles.length > 0 && (
        <Section title={strings.authors.pieces(articles.length)} id="articoli">
          <ContentsList articles={articles} from={1} about="issue" />
        </Section>
      )}
      {editorials.length > 0 && (
        <Section title={strings.authors.editorials} id="editoriali">
          <EditorialList issues={editorials} />
        </Section>
      )}
      <div className="section">
        <Follow page={paths.author(slug)} what="firma" />
      </div>
    </Frame>
  )
}
