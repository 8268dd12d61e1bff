import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { GroupedArticles } from '#components/issue/grouped-articles.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Alphabet } from '#components/theme/alphabet.tsx'
import { EmptyTheme } from '#components/theme/empty-theme.tsx'
import { ThemeHead } from '#components/theme/theme-head.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { Section } from '#components/ui/section.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { groupByIssue, nearbyThemes } from '#lib/model/themes.ts'
import { themeGraph } from '#lib/seo/graph/graphs.ts'
import { pairFacts } from '#lib/seo/list-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { themeFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'
import { PairPage, readPair } from './pair-page.tsx'

type Props = { params: Promise<{ slug: string }> }

const NEARBY = 8

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const tag = magazine.bySlug.tag.get(slug)
  const pair = readPair(magazine, slug)
  if (pair) return metadataOf(pairFacts(pair))
  return tag ? metadataOf(themeFacts(magazine, tag)) : {}
}

export default async function ThemePage({ params }: Props) {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const tag = magazine.bySlug.tag.get(slug)
  const pair = readPair(magazine, slug)
  if (pair) {
    // A pair has one address: the other order leads there.
    if (slug.startsWith(pair.b.slug)) permanentRedirect(paths.pair(pair.a.slug, pair.b.slug))
    return <PairPage magazine={magazine} pair={pair} />
  }
  if (!tag) notFound()
  const articles = articlesIn(magazine.byTag, tag)
  const nearby = nearbyThemes(magazine, tag).slice(0, NEARBY)
  const opposite = tag.opposite === undefined ? undefined : magazine.bySlug.tag.get(tag.opposite)
  return (
    <Frame magazine={magazine} place="themes" below field graph={themeGraph(magazine, tag)}>
      <ThemeHead tag={tag} count={articles.length} opposite={opposite} />
      {articles.length > 0 ? (
        <div className="section">
          <GroupedArticles groups={groupByIssue(magazine, articles)} />
          <Follow page={paths.theme(slug)} what="tema" />
        </div>
      ) : (
        <EmptyTheme tag={tag} />
      )}
      {nearby.length > 0 && (
        <Section title={strings.themes.nearby} id="vicini">
          <Alphabet
            themes={nearby.map((near) => ({
              tag: near.tag,
              fact: strings.themes.together(near.count),
              href: paths.pair(tag.slug, near.tag.slug),
            }))}
          />
        </Section>
      )}
    </Frame>
  )
}
