import { paths } from '#lib/model/paths.ts'
import type { Library } from '../library.ts'
import type { ParsedBody } from '../parsed.ts'

/** Every address that a text may link to. */
export type Addresses = {
  /** Address → ids of the headings on its page; undefined where its file could not be read. */
  readonly known: ReadonlyMap<string, ReadonlySet<string> | undefined>
  /** Earlier addresses of articles → the present ones. */
  readonly moved: ReadonlyMap<string, string>
}

const NO_IDS: ReadonlySet<string> = new Set()

type Page = { readonly slug: string; readonly source: string; readonly body: ParsedBody }

const idsOf = ({ source, body }: Page): ReadonlySet<string> | undefined =>
  source === '' ? undefined : new Set(body.headings.map(({ id }) => id))

/**
 * The addresses of the magazine, out or not: whether a piece is a draft or scheduled today is not the check's affair,
 * or a text could break by itself at midnight.
 */
export function addressesOf(library: Library): Addresses {
  const { articles, issues, pages, tags, sections, authors } = library
  const fixed = [paths.home, paths.issues, paths.articles(), paths.themes, paths.authors, paths.corrections]
  const known = new Map<string, ReadonlySet<string> | undefined>([
    ...fixed.map((path) => [path, NO_IDS] as const),
    ...tags.map(({ slug }) => [paths.theme(slug), NO_IDS] as const),
    ...sections.map(({ slug }) => [paths.section(slug), NO_IDS] as const),
    ...authors.map(({ slug }) => [paths.author(slug), NO_IDS] as const),
    ...issues.map((file) => [paths.issue(file.slug), idsOf(file)] as const),
    ...pages.map((file) => [paths.page(file.slug), idsOf(file)] as const),
    // Reversed: of two articles with one name, which is said elsewhere, the first has the address.
    ...articles.toReversed().map((file) => [paths.article(file.slug), idsOf(file)] as const),
  ])
  const moved = articles.flatMap(({ slug, known: { aliases = [] } }) =>
    aliases.map((alias) => [paths.article(alias), paths.article(slug)] as const),
  )
  return { known, moved: new Map(moved) }
}
