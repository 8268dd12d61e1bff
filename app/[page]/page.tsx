import { Endnotes } from '#components/article/endnotes.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Publisher } from '#components/site/publisher.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { renderBody } from '#lib/markdown/render.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import { doorsOf } from '#lib/site.ts'
import { standingView } from '#lib/view/standing.ts'
import { viewer } from '../viewer.ts'

type Props = { params: Promise<{ page: string }> }

const { metadata, show } = viewer(standingView)

export const generateMetadata = async ({ params }: Props) => metadata((await params).page)

/** A standing page: chi siamo, colophon, privacy… */
export default async function StandingPage({ params }: Props) {
  const { frame, graph, page } = await show((await params).page)
  const { imprint } = frame
  const { colophon, privacy } = imprint.parts
  // The law wants to read there who publishes.
  const namesPublisher = page.slug === colophon || page.slug === privacy
  const text = renderBody(page.body, { imageUrl: addressOf, imageSet: sourcesOf, doors: doorsOf(imprint) })
  return (
    <Frame frame={frame} graph={graph}>
      <PageHead title={page.title} deck={page.dek} />
      <div className="article-body">
        <div className="text-column">
          <SafeHtml className="prose" html={text.sections.join('')} />
          <Endnotes notes={text.notes} />
          {namesPublisher && <Publisher imprint={imprint} />}
        </div>
      </div>
    </Frame>
  )
}
