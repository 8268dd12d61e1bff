import type { Metadata } from 'next'
import { Frame } from '#components/site/frame.tsx'
import { Mosaic } from '#components/theme/mosaic.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { pageMetadata } from '#lib/seo/metadata.ts'
import { strings } from '#lib/strings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title: strings.nav.themes, description: strings.metadata.themes, path: paths.themes })
}

export default async function Themes() {
  const magazine = await currentMagazine()
  return (
    <Frame magazine={magazine} place="themes">
      <PageHead title={strings.themes.title(magazine.tags.length)} deck={strings.themes.deck} />
      <Mosaic themes={magazine.tags.map((tag) => ({ tag, count: articlesIn(magazine.byTag, tag).length }))} />
    </Frame>
  )
}
