import type { Catalogue } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue, Page } from '#lib/model/records.ts'
import { articlesBetween } from '../report/change.ts'
import { changedFields } from '../report/changed-fields.ts'
import { type Labels, labels } from '../report/labels.ts'

/** A page to show: its address, and the name of its files. */
export type Shown = { readonly name: string; readonly path: string }

/** More than these nobody looks at, and they take a quarter of an hour. */
const MOST_ARTICLES = 12
const MOST_OTHERS = 4

/** Records of a kind that are new or say something else. */
function others<Item extends Issue | Page>(
  fields: Labels,
  before: readonly Item[],
  after: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.slug, item]))
  return after.filter((item) => {
    const old = known.get(item.slug)
    return !old || changedFields(fields, old, item).length > 0
  })
}

/**
 * The pages on which a change is seen: the home page, the issues of what changed, the pieces, the standing pages. `left` counts
 * those that are too many. Nothing where nothing of this changed. Pure.
 */
export function touched(
  before: Catalogue,
  after: Catalogue,
): { readonly pages: readonly Shown[]; readonly left: number } {
  const { added, kept, renamed, removed } = articlesBetween(before, after)
  const changed = kept.filter((pair) => changedFields(labels.article, pair.before, pair.after).length > 0)
  const pairs = [...renamed, ...changed]
  const articles = [...added, ...pairs.map((pair) => pair.after)].filter(({ withdrawn }) => !withdrawn)
  const isThere = new Set(after.issues.map(({ slug }) => slug))
  // Also the one that a piece was in: there it is missed.
  const issues = new Set(
    [
      ...[...added, ...pairs.map((pair) => pair.after), ...pairs.map((pair) => pair.before), ...removed].map(
        ({ issue }) => issue.slug,
      ),
      ...others(labels.issue, before.issues, after.issues).map(({ slug }) => slug),
    ].filter((slug) => isThere.has(slug)),
  )
  const pages = others(labels.page, before.pages, after.pages)
  const shown = [
    ...[...issues]
      .slice(0, MOST_OTHERS)
      .map((slug): Shown => ({ name: `numero-${slug}`, path: paths.issue(slug) })),
    ...articles
      .slice(0, MOST_ARTICLES)
      .map(({ slug }): Shown => ({ name: `articolo-${slug}`, path: paths.article(slug) })),
    ...pages
      .slice(0, MOST_OTHERS)
      .map(({ slug }): Shown => ({ name: `pagina-${slug}`, path: paths.page(slug) })),
  ]
  const left = issues.size + articles.length + pages.length - shown.length
  return { pages: shown.length === 0 ? [] : [{ name: 'prima-pagina', path: paths.home }, ...shown], left }
}
