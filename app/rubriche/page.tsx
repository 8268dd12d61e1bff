import { SectionGroups } from '#components/section/section-groups.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { strings } from '#lib/strings.ts'
import { sectionsView } from '#lib/view/sections.ts'
import { viewer } from '../viewer.ts'

const { metadata, show } = viewer(sectionsView)

export const generateMetadata = () => metadata()

export default async function Sections() {
  const { frame, graph, rows } = await show()
  return (
    <Frame frame={frame} place="archive" below graph={graph}>
      <PageHead title={strings.sections.all} deck={strings.sections.deck} />
      <div className="section">
        <SectionGroups rows={rows} />
      </div>
    </Frame>
  )
}
