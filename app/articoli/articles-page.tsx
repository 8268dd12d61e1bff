import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentsList } from '#components/issue/contents-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { articlesGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { articlesFacts, lastArticlesPage } from '#lib/seo/pages.ts'
import { site } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

/** Metadata of one page of the list of all articles. */
export async function articlesMetadata(page: number): Promise<Metadata> {
  return metadataOf(articlesFacts(await currentMagazine(), page))
}

/** One page of all the articles, newest first; beyond the last there is none. */
export async function ArticlesPage({ page }: { page: number }) {
  const magazine = await currentMagazine()
  const size = site.articlesPerPage
  const last = lastArticlesPage(magazine)
  if (page > last) notFound()
  const start = (page - 1) * size
  return (
    <Frame magazine={magazine} place="archive" below graph={articlesGraph(magazine, page)}>
      <PageHead title={strings.articles.title} />
      <div className="section">
        <ContentsList
          articles={magazine.articles.slice(start, start + size)}
          from={start + 1}
          about="authors and issue"
          headings="h2"
        />
        <Pages current={page} last={last} hrefOf={paths.articles} />
      </div>
    </Frame>
  )
}
