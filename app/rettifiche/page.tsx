import { Errata } from '#components/article/errata.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { strings } from '#lib/strings.ts'
import { correctionsView } from '#lib/view/standing.ts'
import { viewer } from '../viewer.ts'

const { metadata, show } = viewer(correctionsView)

export const generateMetadata = () => metadata()

/** Everything that the magazine got wrong and said so. */
export default async function Corrections() {
  const { frame, graph, errata } = await show()
  return (
    <Frame frame={frame} graph={graph}>
      <PageHead title={strings.errata.title} deck={strings.errata.description} />
      <div className="article-body">
        <div className="text-column">
          <div className="prose">
            <Errata errata={errata} imprint={frame.imprint} />
          </div>
        </div>
      </div>
    </Frame>
  )
}
