import type { Metadata } from 'next'
import { Errata } from '#components/article/errata.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { errataOf } from '#lib/model/corrections.ts'
import { correctionsGraph } from '#lib/seo/graph/lists.ts'
import { correctionsFacts } from '#lib/seo/list-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { strings } from '#lib/strings.ts'

export function generateMetadata(): Metadata {
  return metadataOf(correctionsFacts())
}

/** Everything that the magazine got wrong and said so. */
export default async function Corrections() {
  const magazine = await currentMagazine()
  return (
    <Frame magazine={magazine} graph={correctionsGraph()}>
      <PageHead title={strings.errata.title} deck={strings.errata.description} />
      <div className="article-body">
        <div className="text-column">
          <div className="prose">
            <Errata errata={errataOf(magazine)} />
          </div>
        </div>
      </div>
    </Frame>
  )
}
