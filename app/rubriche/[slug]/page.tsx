import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditorialList } from '#components/issue/editorial-list.tsx'
import { GroupedArticles } from '#components/issue/grouped-articles.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Section } from '#components/ui/section.tsx'
import { Ways } from '#components/ui/ways.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { piecesIn, sectionsInUse } from '#lib/model/pieces.ts'
import { groupByIssue } from '#lib/model/themes.ts'
import { sectionGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { sectionFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const section = magazine.bySlug.section.get(slug)
  return section ? metadataOf(sectionFacts(magazine, section)) : {}
}

export default async function SectionPage({ params }: Props) {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const section = magazine.bySlug.section.get(slug)
  if (!section) notFound()
  const { articles, editorials } = piecesIn(magazine, section)
  return (
    <Frame magazine={magazine} place="archive" below graph={sectionGraph(magazine, section)}>
      <PageHead
        title={{ first: section.name }}
        deck={section.description}
        kind={{ text: strings.sections.label(articles.length + editorials.length), href: paths.sections }}
      />
      <div className="section">
        <GroupedArticles groups={groupByIssue(magazine, articles)} />
      </div>
      {editorials.length > 0 && (
        <Section title={strings.authors.editorials} id="editoriali">
          <EditorialList issues={editorials} />
        </Section>
      )}
      <div className="section">
        <Follow page={paths.section(slug)} what="rubrica" />
      </div>
      <Ways
        label={strings.sections.others}
        title={strings.sections.others}
        links={sectionsInUse(magazine)
          .filter((other) => other !== section)
          .map((other) => ({ href: paths.section(other.slug), text: other.name }))}
      />
    </Frame>
  )
}
