import { issueTitle } from './issue.ts'
import type { Magazine } from './magazine.ts'
import { paths } from './paths.ts'
import { slugify } from './slug.ts'
import { menuName } from './title.ts'

/** A page that a mistyped address may mean. */
export type Place = { readonly href: string; readonly text: string }

/** Below this a letter more or less is another word. */
const LEAST = 4

/**
 * Whether two words differ by one slip of the hand: a letter more, less or other, or two that changed places. In one pass: an
 * address that nobody has is compared with a whole archive, and anyone may send a thousand of them.
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (one.length + other.length <= 2) return true
  return one.length === 2 && one[0] === other[1] && one[1] === other[0]
}

type Kind = {
  readonly folder: string
  readonly at: (slug: string) => Place | undefined
  readonly slugs: Iterable<string>
}

/** Everything that has a slug, articles first: most links are to them. */
function kindsOf({ bySlug, aliases }: Magazine): readonly Kind[] {
  const { article, issue, page, tag, section, author } = bySlug
  const kind = <T>(folder: string, records: ReadonlyMap<string, T>, place: (record: T) => Place): Kind => ({
    folder,
    slugs: records.keys(),
    at: (slug) => {
      const record = records.get(slug)
      return record && place(record)
    },
  })
  return [
    kind('articoli', article, ({ slug, title }) => ({ href: paths.article(slug), text: title.text })),
    {
      folder: 'articoli',
      slugs: aliases.keys(),
      at: (alias) => {
        const moved = article.get(aliases.get(alias) ?? '')
        return moved && { href: paths.article(moved.slug), text: moved.title.text }
      },
    },
    kind('', page, ({ slug, title }) => ({ href: paths.page(slug), text: menuName(title) })),
    kind('numeri', issue, (record) => ({ href: paths.issue(record.slug), text: issueTitle(record) })),
    kind('temi', tag, ({ slug, name }) => ({ href: paths.theme(slug), text: name })),
    kind('autori', author, ({ slug, name }) => ({ href: paths.author(slug), text: name.text })),
    kind('rubriche', section, ({ slug, name }) => ({ href: paths.section(slug), text: name })),
  ]
}

/**
 * What an address that is not there most likely means: the same name in another folder, in capitals, with an ending like
 * `.html`; else one a slip away. The folder that the address names is looked through first.
 */
export function nearAddress(magazine: Magazine, address: string): Place | undefined {
  const parts = address.split('/').filter((part) => part !== '')
  const [last = ''] = parts.slice(-1)
  const name = slugify(last.replace(/\.[a-z]{2,5}$/i, ''))
  if (name === '' || parts.length > LEAST) return undefined
  const folder = parts.length > 1 ? (parts[0]?.toLowerCase() ?? '') : ''
  const kinds = kindsOf(magazine).toSorted(
    (a, b) => Number(b.folder === folder) - Number(a.folder === folder),
  )
  for (const { at } of kinds) {
    const same = at(name)
    if (same) return same
  }
  if (name.length < LEAST) return undefined
  for (const { slugs, at } of kinds) {
    for (const slug of slugs) if (isOneSlipAway(name, slug)) return at(slug)
  }
  return undefined
}
