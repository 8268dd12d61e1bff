import { firstOf } from './first.ts'
import { articlesIn, type Magazine } from './magazine.ts'
import { byCodeUnit } from './order.ts'
import { ranked } from './ranked.ts'
import type { Article, Tag } from './records.ts'
import { bestScored } from './scores.ts'

/** Why one article leads to another: always said to the reader. */
export type Reason =
  | { readonly kind: 'tags'; readonly tags: readonly Tag[] }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'issue' }
  | { readonly kind: 'section' }
  | { readonly kind: 'date' }

export type Related = { readonly article: Article; readonly reason: Reason }

/** Shown beside an article, unless its editor pinned more. */
const SHOWN = 4
/** Below this many the list is filled from the issue, the section and the calendar. */
const ENOUGH = 3

/** Distance in time: ties go to the nearest date. The newest first would leave a third of an archive never recommended. */
const nearest =
  (to: Article) =>
  (a: Article, b: Article): number =>
    Math.abs(a.published.instant - to.published.instant) -
      Math.abs(b.published.instant - to.published.instant) || byCodeUnit(a.slug, b.slug)

/** Themes that two articles share, in the order of the first. */
export function sharedTags(a: Article, b: Article): readonly Tag[] {
  const theirs = new Set(b.tags.map((tag) => tag.slug))
  return a.tags.filter((tag) => theirs.has(tag.slug))
}

const byThemes = ranked((magazine, article, count) =>
  bestScored(magazine, article.tags, count, { near: article }),
)

/**
 * What to read beside an article, each with its reason. Pinned pieces first, all of them; then up to four by shared themes;
 * with fewer than three, the same issue, the same section, the nearest date. `without` are slugs shown elsewhere on the page.
 */
export function relatedTo(
  magazine: Magazine,
  article: Article,
  without: readonly string[] = [],
): readonly Related[] {
  const chosen = new Map<string, Related>()
  const barred = new Set([
    article.slug,
    ...without,
    ...article.related.exclude,
    // Who has read the one has read the other.
    ...(article.translation === undefined ? [] : [article.translation]),
  ])
  const closest = nearest(article)
  const take = (other: Article, reason: Reason, most: number) => {
    if (chosen.size < most && !barred.has(other.slug) && !chosen.has(other.slug)) {
      chosen.set(other.slug, { article: other, reason })
    }
  }
  const byTags = (other: Article): Reason | undefined => {
    const tags = sharedTags(article, other)
    return tags.length > 0 ? { kind: 'tags', tags } : undefined
  }

  for (const slug of article.related.pin) {
    const pinned = magazine.bySlug.article.get(slug)
    if (pinned) take(pinned, byTags(pinned) ?? { kind: 'pinned' }, article.related.pin.length)
  }
  const most = SHOWN + chosen.size + barred.size
  for (const other of byThemes(magazine, article, most)) {
    take(other, { kind: 'tags', tags: sharedTags(article, other) }, SHOWN)
  }

  const fillers: readonly [Reason, readonly Article[]][] = [
    [{ kind: 'issue' }, articlesIn(magazine.byIssue, article.issue)],
    [{ kind: 'section' }, articlesIn(magazine.bySection, article.section)],
    [{ kind: 'date' }, magazine.articles],
  ]
  for (const [reason, pool] of fillers) {
    if (chosen.size >= ENOUGH) break
    for (const other of firstOf(pool, ENOUGH + chosen.size + barred.size, closest))
      take(other, reason, ENOUGH)
  }
  return [...chosen.values()]
}
