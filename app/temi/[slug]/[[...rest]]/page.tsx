import { GroupedArticles } from '#components/issue/grouped-articles.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Alphabet } from '#components/theme/alphabet.tsx'
import { EmptyTheme } from '#components/theme/empty-theme.tsx'
import { ThemeHead } from '#components/theme/theme-head.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { Section } from '#components/ui/section.tsx'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { themeOrPairView } from '#lib/view/themes.ts'
import { type Rest, restOf, viewer } from '../../../viewer.ts'
import { PairPage } from './pair-page.tsx'

type Props = { params: Promise<Rest & { slug: string }> }

const { metadata, show } = viewer(themeOrPairView)
const addressOf = async ({ params }: Props) => {
  const { slug, ...rest } = await params
  return [slug, restOf(rest)] as const
}

export const generateMetadata = async (props: Props) => metadata(...(await addressOf(props)))

export default async function ThemePage(props: Props) {
  const view = await show(...(await addressOf(props)))
  if ('pair' in view) return <PairPage view={view} />
  const { frame, graph, tag, description, count, opposite, groups, list, nearby } = view
  return (
    <Frame frame={frame} place="themes" below field graph={graph}>
      <ThemeHead
        tag={tag}
        description={description}
        count={count}
        opposite={opposite}
        imprint={frame.imprint}
      />
      {count > 0 ? (
        <div className="section">
          <GroupedArticles groups={groups} />
          <Pages list={list} />
          <Follow page={paths.theme(tag.slug)} what="tema" />
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
