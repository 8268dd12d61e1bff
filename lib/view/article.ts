import { accompany, type Company } from '#lib/model/accompany.ts'
import { type Calls, callsOf } from '#lib/model/calls.ts'
import { citationsOf } from '#lib/model/citations.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { ageInYears, type State, stateOf } from '#lib/model/publication.ts'
import { pathAfter, type ReadingPath } from '#lib/model/reading-path.ts'
import type { Article } from '#lib/model/records.ts'
import { seriesOf } from '#lib/model/series.ts'
import { twinOf } from '#lib/model/translation.ts'
import { articleGraph } from '#lib/seo/graph/graphs.ts'
import { articleFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'
import { frameOf, type PageView, pageOf, type Seen } from './page.ts'
import { biosOf, coverOf, wholeOf } from './whole.ts'

/** Minutes of «Continua da qui». */
const ONWARD = 15

export type ArticleView = PageView &
  Pick<Company, 'neighbours' | 'counterpoint' | 'related'> & {
    readonly article: Article
    readonly state: State
    /** Whole years, where the piece says how old it is. */
    readonly age?: number
    readonly calls: Calls
    /** The same article in another language. */
    readonly twin?: Article
    /** Its series, itself included; empty where it is part of none. */
    readonly series: readonly Article[]
    /** The articles that link to this one. */
    readonly cited: readonly Article[]
    readonly onward: { readonly path: ReadingPath; readonly minutes: number }
  }

/** A piece that was taken back: which, and why. Delivery answers it with 410. */
export type WithdrawnView = PageView & { readonly withdrawn: Article }

/** The page of an article by its slug, or by one that it had. */
export function articleView(magazine: Magazine, slug: string): Seen<ArticleView | WithdrawnView> {
  const article = magazine.bySlug.article.get(slug)
  if (!article) {
    const withdrawn = magazine.withdrawn.get(slug)
    const metadata = { title: strings.withdrawn.metadata(magazine.imprint.name) }
    if (withdrawn) return { frame: frameOf(magazine), metadata, withdrawn, shown: wholeOf(withdrawn) }
    const moved = magazine.aliases.get(slug)
    return moved === undefined ? undefined : { moved: paths.article(moved) }
  }
  const { neighbours, counterpoint, related, shown } = accompany(magazine, article)
  const { now } = magazine.view
  return {
    ...pageOf(magazine, articleFacts(magazine, article), articleGraph(magazine, article)),
    article,
    state: stateOf(article, now),
    age: ageInYears(article, now),
    calls: callsOf(magazine, article),
    twin: twinOf(magazine, article),
    series: seriesOf(magazine, article),
    cited: citationsOf(magazine, article),
    neighbours,
    counterpoint,
    related,
    shown: [wholeOf(article), coverOf(article.issue), biosOf(article.authors)],
    onward: { path: pathAfter(magazine, article, ONWARD, shown), minutes: ONWARD },
  }
}
