import type { Metadata } from 'next'
import { IssueIndex } from '#components/issue/issue-index.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Section } from '#components/ui/section.tsx'
import { Ways } from '#components/ui/ways.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { sectionsInUse } from '#lib/model/pieces.ts'
import type { Issue } from '#lib/model/records.ts'
import { byYear } from '#lib/model/years.ts'
import { listGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { listFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(listFacts(await currentMagazine(), 'issues'))
}

export default async function Issues() {
  const magazine = await currentMagazine()
  const rowsOf = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ issue, articles: articlesIn(magazine.byIssue, issue) }))
  const years = byYear(magazine.issues)
  return (
    <Frame magazine={magazine} place="archive" graph={listGraph(magazine, 'issues')}>
      <PageHead title={strings.issue.archiveTitle(magazine.issues.length)} />
      <Ways
        label={strings.issue.archiveWays}
        links={[
          { href: paths.articles(), text: strings.issue.allArticles },
          ...(years.length > 1 ? years.map(({ year }) => ({ href: `#anno-${year}`, text: year })) : []),
        ]}
      />
      <Ways
        label={strings.nav.sections}
        title={strings.nav.sections}
        links={sectionsInUse(magazine).map(({ slug, name }) => ({ href: paths.section(slug), text: name }))}
      />
      {years.length > 1 ? (
        years.map(({ year, issues }) => (
          <Section key={year} title={strings.issue.year(year, issues.length)} id={`anno-${year}`}>
            <IssueIndex rows={rowsOf(issues)} headings="h3" />
          </Section>
        ))
      ) : (
        <div className="section">
          <IssueIndex rows={rowsOf(magazine.issues)} />
        </div>
      )}
    </Frame>
  )
}
