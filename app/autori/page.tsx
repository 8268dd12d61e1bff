import type { Metadata } from 'next'
import { AuthorList } from '#components/author/author-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { pageMetadata } from '#lib/seo/metadata.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: strings.nav.authors,
    description: strings.metadata.authors,
    path: paths.authors,
  })
}

export default async function Authors() {
  const magazine = await currentMagazine()
  const rows = magazine.authors.map((author) => ({
    author,
    count: articlesIn(magazine.byAuthor, author).length,
  }))
  return (
    <Frame magazine={magazine} place="authors">
      <PageHead title={strings.authors.title} deck={strings.authors.deck} />
      <div className="section">
        <AuthorList rows={rows} />
      </div>
    </Frame>
  )
}
