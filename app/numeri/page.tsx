import type { Metadata } from 'next'
import { IssueIndex } from '#components/issue/issue-index.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { listGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { listFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(listFacts(await currentMagazine(), 'issues'))
}

export default async function Issues() {
  const magazine = await currentMagazine()
  const rows = magazine.issues.map((issue) => ({ issue, articles: articlesIn(magazine.byIssue, issue) }))
  return (
    <Frame magazine={magazine} place="archive" graph={listGraph(magazine, 'issues')}>
      <PageHead title={strings.issue.archiveTitle(rows.length)} />
      <div className="section">
        <IssueIndex rows={rows} />
      </div>
    </Frame>
  )
}
