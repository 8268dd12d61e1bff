import { Endnotes } from '#components/article/endnotes.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Publisher } from '#components/site/publisher.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { renderBody } from '#lib/markdown/render.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import type { Standing } from '#lib/model/standing.ts'
import { siteDoors } from '#lib/site.ts'
import { standingView } from '#lib/view/standing.ts'
import { viewer } from '../viewer.ts'

/** The pages on which the law wants to read who publishes. */
const NAMES_PUBLISHER: ReadonlySet<string> = new Set<Standing>(['colophon', 'privacy'])

type Props = { params: Promise<{ page: string }> }

const { metadata, show } = viewer(standingView)

export const generateMetadata = async ({ params }: Props) => metadata((await params).page)

/** A standing page: chi siamo, colophon, privacy… */
export default async function StandingPage({ params }: Props) {
  const { frame, graph, page } = await show((await params).page)
  const text = renderBody(page.body, { imageUrl: addressOf, imageSet: sourcesOf, doors: siteDoors() })
  return (
    <Frame frame={frame} graph={graph}>
      <PageHead title={page.title} deck={page.dek} />
      <div className="article-body">
        <div className="text-column">
          <SafeHtml className="prose" html={text.sections.join('')} />
          <Endnotes notes={text.notes} />
          {NAMES_PUBLISHER.has(page.slug) && <Publisher />}
        </div>
      </div>
    </Frame>
  )
}
