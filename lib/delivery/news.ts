import type { Magazine } from '#lib/model/magazine.ts'

/** Pieces of the one magazine that the other does not have as they are. */
export const freshIn = <P extends { readonly slug: string; readonly digest: string }>(
  pieces: readonly P[],
  before: ReadonlyMap<string, P>,
): readonly P[] => pieces.filter(({ slug, digest }) => before.get(slug)?.digest !== digest)

/** Whether a piece came, went or was written again between two magazines. */
export function hasNews(next: Magazine, { articles, issues, pages, bySlug }: Magazine): boolean {
  const isSame = next.articles.length === articles.length && next.issues.length === issues.length
  const fresh = [
    ...freshIn(next.articles, bySlug.article),
    ...freshIn(next.issues, bySlug.issue),
    ...freshIn(next.pages, bySlug.page),
  ]
  return !isSame || next.pages.length !== pages.length || fresh.length > 0
}
