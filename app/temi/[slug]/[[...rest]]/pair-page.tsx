import { GroupedArticles } from '#components/issue/grouped-articles.tsx'
import { Frame } from '#components/site/frame.tsx'
import { FaceToFace } from '#components/theme/face-to-face.tsx'
import { PairHead } from '#components/theme/pair-head.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { Section } from '#components/ui/section.tsx'
import { Ways } from '#components/ui/ways.tsx'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import type { PairView } from '#lib/view/pairs.ts'
import '../../../styles/constellation.css'

/** Two themes: what holds both; and where they are opposites, or nothing holds both, the best on either side. */
export function PairPage({ view }: { view: PairView }) {
  const { frame, graph, pair, groups, list, sides, others } = view
  return (
    <Frame frame={frame} place="themes" below field graph={graph}>
      <PairHead pair={pair} imprint={frame.imprint} />
      {sides && <FaceToFace sides={sides} />}
      {groups.length > 0 && (
        <Section title={strings.themes.both} id="insieme">
          <GroupedArticles groups={groups} />
          <Pages list={list} />
        </Section>
      )}
      <Ways
        label={strings.themes.otherPairs}
        title={strings.themes.otherPairs}
        links={[
          ...others.map(({ a, b }) => ({
            href: paths.pair(a.slug, b.slug),
            text: strings.themes.pairTitle(a.name, b.name, true, frame.imprint),
          })),
          { href: paths.themes, text: strings.themes.all },
        ]}
      />
    </Frame>
  )
}
