import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { articleView } from './article.ts'
import { authorsView, authorView } from './authors.ts'
import { archiveView, homeView, issueView } from './issues.ts'
import type { PageView, Seen } from './page.ts'
import { proposalView } from './proposal.ts'
import { sectionsView, sectionView } from './sections.ts'
import { articlesView, correctionsView, readingPathsView, standingView } from './standing.ts'
import { themeOrPairView, themesView } from './themes.ts'
import { wholeIssueView } from './whole-issue.ts'

type ViewOf = (magazine: Magazine, ...address: readonly string[]) => Seen<PageView>

/** Pages that the magazine has once. */
const ONCE: Readonly<Record<string, ViewOf>> = {
  [paths.home]: homeView,
  [paths.issues]: (magazine) => archiveView(magazine),
  [paths.articles]: (magazine) => articlesView(magazine),
  [paths.themes]: themesView,
  [paths.sections]: sectionsView,
  [paths.authors]: authorsView,
  [paths.readingPaths]: readingPathsView,
  [paths.corrections]: correctionsView,
  [paths.proposal]: (magazine) => proposalView(magazine),
}

/** Pages of a record, and the pages of lists, by the first part of their address. */
const BELOW: Readonly<Record<string, (magazine: Magazine, slug: string, rest: string) => Seen<PageView>>> = {
  articoli: (magazine, slug, rest) =>
    slug === 'pagina' ? articlesView(magazine, `pagina/${rest}`) : alone(articleView, magazine, slug, rest),
  numeri: (magazine, slug, rest) =>
    slug === 'pagina'
      ? archiveView(magazine, `pagina/${rest}`)
      : rest === 'tutto'
        ? wholeIssueView(magazine, slug)
        : alone(issueView, magazine, slug, rest),
  temi: themeOrPairView,
  autori: authorView,
  rubriche: sectionView,
  proponi: proposalView,
}

/** A page below which nothing stands. */
const alone = <View>(
  view: (magazine: Magazine, slug: string) => Seen<View>,
  magazine: Magazine,
  slug: string,
  rest: string,
): Seen<View> => (rest === '' ? view(magazine, slug) : undefined)

/**
 * The view of the page at an address of the magazine: the table of its pages, beside that of Next's routes, which show the same
 * views. Undefined where it has no page: what is no page (feeds, pictures) included, and the search, which depends on a question.
 */
export function viewAt(magazine: Magazine, path: string): Seen<PageView> {
  const once = Object.hasOwn(ONCE, path) ? ONCE[path] : undefined
  if (once) return once(magazine)
  const [first = '', slug, ...rest] = path.slice(1).split('/').map(decodeURIComponent)
  if (slug === undefined) return standingView(magazine, first)
  const below = Object.hasOwn(BELOW, first) ? BELOW[first] : undefined
  return below?.(magazine, slug, rest.join('/'))
}
