import { AuthorHead } from '#components/author/author-head.tsx'
import { ContentsList } from '#components/issue/contents-list.tsx'
import { EditorialList } from '#components/issue/editorial-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { Section } from '#components/ui/section.tsx'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { authorView } from '#lib/view/authors.ts'
import { type Rest, restOf, viewer } from '../../../viewer.ts'
import '../../../styles/authors.css'

type Props = { params: Promise<Rest & { slug: string }> }

const { metadata, show } = viewer(authorView)
const addressOf = async ({ params }: Props) => {
  const { slug, ...rest } = await params
  return [slug, restOf(rest)] as const
}

export const generateMetadata = async (props: Props) => metadata(...(await addressOf(props)))

export default async function AuthorPage(props: Props) {
  const { frame, graph, author, themes, counts, articles, list, editorials } = await show(
    ...(await addressOf(props)),
  )
  return (
    <Frame frame={frame} place="authors" below graph={graph}>
      <AuthorHead author={author} tags={themes} />
      {articles.length > 0 && (
        <Section title={strings.authors.pieces(counts.articles)} id="articoli">
          <ContentsList articles={articles} from={list.from} about="issue" />
          {editorials.length === 0 && <Pages list={list} />}
        </Section>
      )}
      {editorials.length > 0 && (
        <Section title={strings.authors.editorials} id="editoriali">
          <EditorialList issues={editorials} />
          <Pages list={list} />
        </Section>
      )}
      <div className="section">
        <Follow page={paths.author(author.slug)} what="firma" />
      </div>
    </Frame>
  )
}
