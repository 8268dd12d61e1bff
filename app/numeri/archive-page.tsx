import { IssueIndex } from '#components/issue/issue-index.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { Section } from '#components/ui/section.tsx'
import { Ways } from '#components/ui/ways.tsx'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { archiveView } from '#lib/view/issues.ts'
import { viewer } from '../viewer.ts'

const { metadata, show } = viewer(archiveView)

export const archiveMetadata = metadata

/** One page of the archive, latest issue first. `rest` is what follows its address. */
export async function ArchivePage({ rest }: { rest: string }) {
  const { frame, graph, count, years, sections, list } = await show(rest)
  return (
    <Frame frame={frame} place="archive" graph={graph}>
      <PageHead title={strings.issue.archiveTitle(count, frame.imprint)} />
      <Ways
        label={strings.issue.archiveWays}
        links={[
          { href: paths.articles, text: strings.issue.allArticles },
          ...(years.length > 1 ? years.map(({ year }) => ({ href: `#anno-${year}`, text: year })) : []),
        ]}
      />
      <Ways
        label={strings.nav.sections}
        title={strings.nav.sections}
        links={sections.map(({ slug, name }) => ({ href: paths.section(slug), text: name }))}
      />
      {years.length > 1 ? (
        years.map(({ year, rows }) => (
          <Section key={year} title={strings.issue.year(year, rows.length)} id={`anno-${year}`}>
            <IssueIndex rows={rows} headings="h3" />
          </Section>
        ))
      ) : (
        <div className="section">
          <IssueIndex rows={years.flatMap(({ rows }) => rows)} />
        </div>
      )}
      <Pages list={list} />
      <div className="section">
        <p className="follow">
          <a href={paths.feed(paths.issues, 'xml')}>{strings.book.followIssues}</a> {strings.book.followHow}{' '}
          <a href={paths.catalogue('xml')}>{strings.book.catalogue}</a> {strings.book.catalogueHow}
        </p>
      </div>
    </Frame>
  )
}
