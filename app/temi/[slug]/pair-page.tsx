import { GroupedArticles } from '#components/issue/grouped-articles.tsx'
import { Frame } from '#components/site/frame.tsx'
import { FaceToFace } from '#components/theme/face-to-face.tsx'
import { PairHead } from '#components/theme/pair-head.tsx'
import { Section } from '#components/ui/section.tsx'
import { Ways } from '#components/ui/ways.tsx'
import type { Magazine } from '#lib/model/magazine.ts'
import { bestOf, pairOf, type ShownPair } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import { groupByIssue } from '#lib/model/themes.ts'
import { pairGraph } from '#lib/seo/graph/lists.ts'
import { oppositePairs } from '#lib/seo/list-pages.ts'
import { strings } from '#lib/strings.ts'

/** The pair that `a+b` names; undefined unless it names two different themes. The plus may be percent-encoded. */
export function readPair(magazine: Magazine, written: string): ShownPair | undefined {
  const [one, other, ...more] = written.replace(/%2b/gi, '+').split('+')
  const [a, b] = [one, other].map((slug) => magazine.bySlug.tag.get(slug ?? ''))
  return a && b && a !== b && more.length === 0 ? pairOf(magazine, a, b) : undefined
}

/** Other pairs of opposites to which a pair leads on. */
const OTHERS = 8

/** Two themes: what holds both; and where they are opposites, or nothing holds both, the best on either side. */
export function PairPage({ magazine, pair }: { magazine: Magazine; pair: ShownPair }) {
  const { a, b, articles, opposite } = pair
  const sides = [
    { tag: a, article: bestOf(magazine, a, b) },
    { tag: b, article: bestOf(magazine, b, a) },
  ]
  return (
    <Frame magazine={magazine} place="themes" below field graph={pairGraph(pair)}>
      <PairHead pair={pair} />
      {(opposite || articles.length === 0) && <FaceToFace sides={sides} />}
      {articles.length > 0 && (
        <Section title={strings.themes.both} id="insieme">
          <GroupedArticles groups={groupByIssue(magazine, articles)} />
        </Section>
      )}
      <Ways
        label={strings.themes.otherPairs}
        title={strings.themes.otherPairs}
        links={[
          ...oppositePairs(magazine)
            .filter((other) => other.a !== a)
            .slice(0, OTHERS)
            .map((other) => ({
              href: paths.pair(other.a.slug, other.b.slug),
              text: strings.themes.pairTitle(other.a.name, other.b.name, true),
            })),
          { href: paths.themes, text: strings.themes.all },
        ]}
      />
    </Frame>
  )
}
