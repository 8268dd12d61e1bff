import type { Metadata } from 'next'
import { Frame } from '#components/site/frame.tsx'
import { Mosaic } from '#components/theme/mosaic.tsx'
import { ThemeMap } from '#components/theme/theme-map.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { listGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { listFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(listFacts(await currentMagazine(), 'themes'))
}

export default async function Themes() {
  const magazine = await currentMagazine()
  return (
    <Frame magazine={magazine} place="themes" graph={listGraph(magazine, 'themes')}>
      <PageHead title={strings.themes.title(magazine.tags.length)} deck={strings.themes.deck} />
      <Mosaic themes={magazine.tags.map((tag) => ({ tag, count: articlesIn(magazine.byTag, tag).length }))} />
      <ThemeMap magazine={magazine} />
    </Frame>
  )
}
