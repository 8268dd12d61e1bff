import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Endnotes } from '#components/article/endnotes.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Publisher } from '#components/site/publisher.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { renderBody } from '#lib/markdown/render.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import type { Standing } from '#lib/model/standing.ts'
import { standingGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { standingFacts } from '#lib/seo/pages.ts'
import { siteDoors } from '#lib/site.ts'

/** The pages on which the law wants to read who publishes. */
const NAMES_PUBLISHER: ReadonlySet<string> = new Set<Standing>(['colophon', 'privacy'])

type Props = { params: Promise<{ page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [magazine, { page: slug }] = await Promise.all([currentMagazine(), params])
  const page = magazine.bySlug.page.get(slug)
  return page ? metadataOf(standingFacts(page)) : {}
}

/** A standing page: chi siamo, colophon, privacy… */
export default async function StandingPage({ params }: Props) {
  const [magazine, { page: slug }] = await Promise.all([currentMagazine(), params])
  const page = magazine.bySlug.page.get(slug)
  if (!page) notFound()
  const text = renderBody(page.body, { imageUrl: addressOf, imageSet: sourcesOf, doors: siteDoors() })
  return (
    <Frame magazine={magazine} graph={standingGraph(page)}>
      <PageHead title={page.title} deck={page.dek} />
      <div className="article-body">
        <div className="text-column">
          <SafeHtml className="prose" html={text.sections.join('')} />
          <Endnotes notes={text.notes} />
          {NAMES_PUBLISHER.has(slug) && <Publisher />}
        </div>
      </div>
    </Frame>
  )
}
