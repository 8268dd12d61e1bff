import type { Metadata } from 'next'
import { SectionGroups } from '#components/section/section-groups.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { piecesIn, sectionsInUse } from '#lib/model/pieces.ts'
import { listGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { listFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(listFacts(await currentMagazine(), 'sections'))
}

export default async function Sections() {
  const magazine = await currentMagazine()
  const rows = sectionsInUse(magazine).map((section) => ({ section, pieces: piecesIn(magazine, section) }))
  return (
    <Frame magazine={magazine} place="archive" below graph={listGraph(magazine, 'sections')}>
      <PageHead title={strings.sections.all} deck={strings.sections.deck} />
      <div className="section">
        <SectionGroups rows={rows} />
      </div>
    </Frame>
  )
}
