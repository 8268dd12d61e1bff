import type { Metadata } from 'next'
import { PathSteps } from '#components/path/path-steps.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Section } from '#components/ui/section.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { DURATIONS, pathsFor } from '#lib/model/reading-path.ts'
import { readingPathsGraph } from '#lib/seo/graph/lists.ts'
import { readingPathsFacts } from '#lib/seo/list-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { strings } from '#lib/strings.ts'

/** Paths for each time. */
const MOST = 3

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(readingPathsFacts(await currentMagazine()))
}

export default async function ReadingPaths() {
  const magazine = await currentMagazine()
  return (
    <Frame magazine={magazine} graph={readingPathsGraph(magazine)}>
      <PageHead title={strings.readingPaths.title} deck={strings.readingPaths.deck} />
      {DURATIONS.map((minutes) => {
        const found = pathsFor(magazine, minutes, MOST)
        if (found.length === 0) return null
        return (
          <Section key={minutes} title={strings.readingPaths.have(minutes)} id={`minuti-${minutes}`}>
            <ul className="reading-paths">
              {found.map((path) => (
                <li key={path.steps[0]?.article.slug}>
                  <p className="path-total">{strings.readingPaths.total(path.minutes, path.steps.length)}</p>
                  <PathSteps steps={path.steps} />
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </Frame>
  )
}
