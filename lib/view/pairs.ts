import { type ListPage, listPage } from '#lib/model/list-page.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { bestOf, opposites, type Pair, type PairCount, pairOf } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Tag } from '#lib/model/records.ts'
import { groupByIssue, type IssueGroup } from '#lib/model/themes.ts'
import { pairGraph } from '#lib/seo/graph/lists.ts'
import { pairFacts } from '#lib/seo/list-pages.ts'
import { onPage } from '#lib/seo/pages.ts'
import { type PageView, pageOf, type Seen } from './page.ts'

/** Other pairs of opposites to which a pair leads on. */
const OTHERS = 8

export type PairView = PageView & {
  readonly pair: PairCount
  readonly groups: readonly IssueGroup[]
  readonly list: ListPage
  /** The best on either side, where the two are opposites or nothing holds both; on the first page. */
  readonly sides?: readonly { readonly tag: Tag; readonly article: Article | undefined }[]
  readonly others: readonly Pick<Pair, 'a' | 'b'>[]
}

/** A page of two themes, `a+b`; the other order leads to it. `rest` says which, as in `listPage`. */
export function pairView(magazine: Magazine, written: string, rest = ''): Seen<PairView> {
  const [one, other, ...more] = written.split('+').map((slug) => magazine.bySlug.tag.get(slug))
  if (!one || !other || one === other || more.length > 0) return undefined
  const pair = pairOf(magazine, one, other)
  const { a, b, articles, opposite } = pair
  const page = listPage(articles, paths.pair(a.slug, b.slug), rest)
  if (!page || 'moved' in page) return page
  const { items, list } = page
  if (a !== one) return { moved: paths.listPage(list.path, list.current) }
  const isFirst = list.current === 1
  const shown = { ...pair, articles: items, faces: isFirst ? pair.faces : [] }
  const facts = onPage(pairFacts(magazine.imprint, pair), list.current, list.last)
  const isFaced = isFirst && (opposite || articles.length === 0)
  return {
    ...pageOf(magazine, facts, pairGraph(facts, shown)),
    pair: { a, b, opposite, count: articles.length },
    shown: [a.description, b.description],
    groups: groupByIssue(magazine, items),
    list,
    ...(isFaced && {
      sides: [
        { tag: a, article: bestOf(magazine, a, b) },
        { tag: b, article: bestOf(magazine, b, a) },
      ],
    }),
    others: opposites(magazine)
      .filter((near) => near.a !== a)
      .slice(0, OTHERS),
  }
}
