import { PathSteps } from '#components/path/path-steps.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Section } from '#components/ui/section.tsx'
import { strings } from '#lib/strings.ts'
import { readingPathsView } from '#lib/view/standing.ts'
import { viewer } from '../viewer.ts'

const { metadata, show } = viewer(readingPathsView)

export const generateMetadata = () => metadata()

export default async function ReadingPaths() {
  const { frame, graph, durations } = await show()
  return (
    <Frame frame={frame} graph={graph}>
      <PageHead title={strings.readingPaths.title} deck={strings.readingPaths.deck} />
      {durations.map(({ minutes, paths }) => (
        <Section key={minutes} title={strings.readingPaths.have(minutes)} id={`minuti-${minutes}`}>
          <ul className="reading-paths">
            {paths.map((path) => (
              <li key={path.steps[0]?.article.slug}>
                <p className="path-total">{strings.readingPaths.total(path.minutes, path.steps.length)}</p>
                <PathSteps steps={path.steps} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Frame>
  )
}
