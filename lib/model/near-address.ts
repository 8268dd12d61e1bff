import { issueTitle } from './issue.ts'
import type { Magazine } from './magazine.ts'
import { paths } from './paths.ts'
import { remembered } from './remembered.ts'
import { openSlips } from './slips.ts'
import { slugify } from './slug.ts'
import { menuName } from './title.ts'

/** A page that a mistyped address may mean. */
export type Place = { readonly href: string; readonly text: string }

/** Below this a letter more or less is another word. */
const LEAST = 4

type Kind = {
  readonly folder: string
  readonly at: (slug: string) => Place | undefined
  /** The slug that a written one may be a slip of. */
  readonly nearest: (written: string) => string | undefined
}

const longEnough = (slugs: Iterable<string>): readonly string[] =>
  [...slugs].filter(({ length }) => length >= LEAST - 1)

/** Everything that has a slug, articles first: most links are to them. Made with the first address that a magazine does not have. */
const kindsOf = remembered(({ bySlug, aliases }: Magazine): readonly Kind[] => {
  const { article, issue, page, tag, section, author } = bySlug
  const kind = <T>(folder: string, records: ReadonlyMap<string, T>, place: (record: T) => Place): Kind => ({
    folder,
    nearest: openSlips(longEnough(records.keys())),
    at: (slug) => {
      const record = records.get(slug)
      return record && place(record)
    },
  })
  return [
    kind('articoli', article, ({ slug, title }) => ({ href: paths.article(slug), text: title.text })),
    {
      folder: 'articoli',
      nearest: openSlips(longEnough(aliases.keys())),
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
})

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
  for (const { nearest, at } of kinds) {
    const slug = nearest(name)
    if (slug !== undefined) return at(slug)
  }
  return undefined
}
