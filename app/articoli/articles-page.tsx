import { ContentsList } from '#components/issue/contents-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { strings } from '#lib/strings.ts'
import { articlesView } from '#lib/view/standing.ts'
import { viewer } from '../viewer.ts'

const { metadata, show } = viewer(articlesView)

export const articlesMetadata = metadata

/** One page of all the articles, newest first. `rest` is what follows the address of the list. */
export async function ArticlesPage({ rest }: { rest: string }) {
  const { frame, graph, articles, list } = await show(rest)
  return (
    <Frame frame={frame} place="archive" below graph={graph}>
      <PageHead title={strings.articles.title} />
      <div className="section">
        <ContentsList articles={articles} from={list.from} about="authors and issue" headings="h2" />
        <Pages list={list} />
      </div>
    </Frame>
  )
}
