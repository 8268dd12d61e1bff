import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Edition } from './edition.ts'

/** Pages that readers were on: rendered again before they ask. More would keep the server from those who ask now. */
const MOST = 200

/** The addresses of the current issue: home, the issue, its articles. */
function currentIssue({ snapshot: { magazine } }: Edition): readonly string[] {
  const [issue] = magazine.issues
  if (!issue) return [paths.home]
  const articles = articlesIn(magazine.byIssue, issue)
  return [paths.home, paths.issue(issue.slug), ...articles.map(({ slug }) => paths.article(slug))]
}

/**
 * Renders an edition's first pages one after the other: those of the current issue, then those that readers were on
 * in the `previous` one, the latest first. Stops when `isCurrent` says that the edition was superseded.
 */
export async function warm(edition: Edition, isCurrent: () => boolean, previous?: Edition): Promise<void> {
  const readers = previous?.pages().slice(0, MOST) ?? []
  for (const key of new Set([...currentIssue(edition), ...readers])) {
    if (!isCurrent()) return
    await edition.answer(key)
  }
}
