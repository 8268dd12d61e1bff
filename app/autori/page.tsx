import type { Metadata } from 'next'
import { AuthorList } from '#components/author/author-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { piecesBy } from '#lib/model/pieces.ts'
import { listGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { listFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(listFacts(await currentMagazine(), 'authors'))
}

export default async function Authors() {
  const magazine = await currentMagazine()
  const rows = magazine.authors.map((author) => ({
    author,
    pieces: piecesBy(magazine, author),
  }))
  return (
    <Frame magazine={magazine} place="authors" graph={listGraph(magazine, 'authors')}>
      <PageHead
        title={strings.authors.title}
        deck={strings.authors.deck(magazine.authors.some(({ kind }) => kind === 'person'))}
      />
      <div className="section">
        <AuthorList rows={rows} />
      </div>
    </Frame>
  )
}
