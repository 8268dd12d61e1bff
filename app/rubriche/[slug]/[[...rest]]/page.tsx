import { EditorialList } from '#components/issue/editorial-list.tsx'
import { GroupedArticles } from '#components/issue/grouped-articles.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { Section } from '#components/ui/section.tsx'
import { Ways } from '#components/ui/ways.tsx'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { sectionView } from '#lib/view/sections.ts'
import { type Rest, restOf, viewer } from '../../../viewer.ts'

type Props = { params: Promise<Rest & { slug: string }> }

const { metadata, show } = viewer(sectionView)
const addressOf = async ({ params }: Props) => {
  const { slug, ...rest } = await params
  return [slug, restOf(rest)] as const
}

export const generateMetadata = async (props: Props) => metadata(...(await addressOf(props)))

export default async function SectionPage(props: Props) {
  const view = await show(...(await addressOf(props)))
  const { frame, graph, section, description, counts, groups, list, editorials, others } = view
  return (
    <Frame frame={frame} place="archive" below graph={graph}>
      <PageHead
        title={{ first: section.name }}
        deck={description}
        kind={{ text: strings.sections.label(counts.articles + counts.editorials), href: paths.sections }}
      />
      <div className="section">
        <GroupedArticles groups={groups} />
        {editorials.length === 0 && <Pages list={list} />}
      </div>
      {editorials.length > 0 && (
        <Section title={strings.authors.editorials} id="editoriali">
          <EditorialList issues={editorials} />
          <Pages list={list} />
        </Section>
      )}
      <div className="section">
        <Follow page={paths.section(section.slug)} what="rubrica" />
      </div>
      <Ways
        label={strings.sections.others}
        title={strings.sections.others}
        links={others.map((other) => ({ href: paths.section(other.slug), text: other.name }))}
      />
    </Frame>
  )
}
