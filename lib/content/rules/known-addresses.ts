import { DOORS } from '#lib/model/doors.ts'
import { FIXED_PAGES, paths } from '#lib/model/paths.ts'
import type { Library, ParsedBody } from '../parsed.ts'

/** Every address that a text may link to. */
export type Addresses = {
  /** Address → the text at it, if it has one. */
  readonly known: ReadonlyMap<string, Text | undefined>
  /** Earlier addresses of articles → the present ones. */
  readonly moved: ReadonlyMap<string, string>
}

/** A file whose parts can be linked to; without a source it could not be read. */
export type Text = { readonly source: string; readonly body: ParsedBody }

/** The ids of a text that can be linked to: those of its headings and of the terms of its glossaries. */
export const idsOf = ({ body }: Text): readonly string[] => [
  ...body.headings.map(({ id }) => id),
  ...body.terms,
]

/** Whether a text has an id, as far as can be told. */
export const hasId = (text: Text, id: string): boolean => text.source === '' || idsOf(text).includes(id)

/**
 * The addresses of the magazine, out or not: whether a piece is a draft or scheduled today is not the check's affair,
 * or a text could break by itself at midnight.
 */
export function addressesOf(library: Library): Addresses {
  const articles = library.of('article')
  const known = new Map<string, Text | undefined>([
    ...[...FIXED_PAGES, ...DOORS].map((path) => [path, undefined] as const),
    ...library.of('tag').map(({ slug }) => [paths.theme(slug), undefined] as const),
    ...library.of('section').map(({ slug }) => [paths.section(slug), undefined] as const),
    ...library.of('author').map(({ slug }) => [paths.author(slug), undefined] as const),
    ...library.of('issue').map((file) => [paths.issue(file.slug), file] as const),
    ...library.of('page').map((file) => [paths.page(file.slug), file] as const),
    // Reversed: of two articles with one name, which is said elsewhere, the first has the address.
    ...articles.toReversed().map((file) => [paths.article(file.slug), file] as const),
  ])
  const moved = articles.flatMap(({ slug, known: { aliases = [] } }) =>
    aliases.map((alias) => [paths.article(alias), paths.article(slug)] as const),
  )
  return { known, moved: new Map(moved) }
}

const PAIR = /^([^+]+)\+([^+]+)$/
/** The folders whose pages have a feed of their own. */
const WITH_FEED = [paths.issue(''), paths.theme(''), paths.section(''), paths.author('')]

/** What an issue is to be had as, below its page. */
const isOfIssue = (path: string): boolean => {
  const [, slug = ''] = /^\/numeri\/([^/]+)\//.exec(path) ?? []
  return [paths.wholeIssue(slug), paths.issueFile(slug, 'epub'), paths.letter(slug, 'html')].includes(path)
}

/**
 * Whether an address is made from known ones: the feed of a page, the Markdown of an article, an issue to be taken along, two
 * different themes at once.
 * They are not in the list, where they would be meant by every slip near them.
 */
export function isDerived(path: string, { known }: Addresses): boolean {
  const feed = (['xml', 'json'] as const).find((format) => path.endsWith(paths.feed('', format)))
  if (feed) {
    const page = path.slice(0, -paths.feed('', feed).length)
    return (
      page === '' ||
      page === paths.issues ||
      (known.has(page) && WITH_FEED.some((folder) => page.startsWith(folder)))
    )
  }
  if (path === paths.catalogue('xml') || path === paths.catalogue('json')) return true
  const [, theme] = /^\/opds\/([^/]+)\.(?:xml|json)$/.exec(path) ?? []
  if (theme !== undefined) return known.has(paths.theme(theme))
  if (isOfIssue(path)) return known.has(path.replace(/\/[^/]*$/, ''))
  if (path.startsWith(paths.article('')))
    return path.endsWith('.md') && known.has(path.slice(0, -'.md'.length))
  const [, a = '', b = ''] = PAIR.exec(path.slice(paths.theme('').length)) ?? []
  return a !== b && path.startsWith(paths.theme('')) && [a, b].every((slug) => known.has(paths.theme(slug)))
}
