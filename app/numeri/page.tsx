import type { Metadata } from 'next'
import { IssueIndex } from '#components/issue/issue-index.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Section } from '#components/ui/section.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
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
  const sections = magazine.sections.filter(({ slug }) => magazine.bySection.has(slug))
  return (
    <Frame magazine={magazine} place="archive" graph={listGraph(magazine, 'issues')}>
      <PageHead title={strings.issue.archiveTitle(magazine.issues.length)} />
      <nav className="archive-ways" aria-label={strings.issue.archiveWays}>
        <a href={paths.articles()}>{strings.issue.allArticles}</a>
        {sections.map(({ slug, name }) => (
          <a key={slug} href={paths.section(slug)}>
            {name}
          </a>
        ))}
        {years.length > 1 &&
          years.map(({ year }) => (
            <a key={year} href={`#anno-${year}`}>
              {year}
            </a>
          ))}
      </nav>
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
