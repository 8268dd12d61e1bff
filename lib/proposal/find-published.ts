import { nearestName } from '#lib/content/nearest.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { slugify } from '#lib/model/slug.ts'

/** What is out and has a file of its own: its name as people read it, and the path of its page. */
export type Published = {
  readonly title: string
  readonly slug: string
  readonly file: string
  readonly path: string
}

/** What somebody means: the one thing, or several with the same words in their titles, or the title of one that is near. */
export type Meant = { readonly found?: Published; readonly among?: readonly string[]; readonly near?: string }

/** Fewer letters stand in every title. */
const LEAST = 4
/** More titles are no choice. */
const MOST = 5

/** Everything that is out, pieces first: of what has one name a piece is meant. */
function publishedIn({ articles, issues, tags, authors, sections, pages }: Magazine): readonly Published[] {
  const of = <R extends { readonly slug: string; readonly file: string }>(
    records: readonly R[],
    pathOf: (slug: string) => string,
    titleOf: (record: R) => string,
  ) =>
    records.map((record) => ({
      ...{ slug: record.slug, file: record.file, path: pathOf(record.slug), title: titleOf(record) },
    }))
  return [
    ...of(articles, paths.article, ({ title }) => title.text),
    ...of(pages, paths.page, ({ title }) => title.text),
    ...of(issues, paths.issue, issueTitle),
    ...of(tags, paths.theme, ({ name }) => name),
    ...of(authors, paths.author, ({ name }) => name.text),
    ...of(sections, paths.section, ({ name }) => name),
  ]
}

/** The paths that an address may have: written whole, from its slash on, or without what browsers leave out of it. */
const pathsIn = (written: string): readonly string[] =>
  [written, `https://${written}`].flatMap((address) =>
    URL.canParse(address, 'https://x')
      ? [new URL(address, 'https://x').pathname.replace(/\/$|\.md$/, '')]
      : [],
  )

/** What is out and has an address or a title, also an address that it had before. */
export function publishedAs(written: string, magazine: Magazine): Published | undefined {
  const all = publishedIn(magazine)
  const addresses = pathsIn(written)
  const old = [slugify(written), ...addresses.map((path) => path.replace('/articoli/', ''))]
  const slugs = [
    slugify(written).replace(/-md$/, ''),
    ...old.flatMap((slug) => magazine.aliases.get(slug) ?? []),
  ]
  return (
    all.find(({ path }) => addresses.includes(path)) ??
    all.find(({ slug, title }) => slugs.includes(slug) || slugs.includes(slugify(title)))
  )
}

/** What is out and meant by the address of its page, its title, or some words of it. */
export function findPublished(written: string, magazine: Magazine): Meant {
  const exact = publishedAs(written, magazine)
  if (exact) return { found: exact }
  const slug = slugify(written)
  const all = publishedIn(magazine)
  const some = slug.length < LEAST ? [] : all.filter(({ title }) => `-${slugify(title)}`.includes(`-${slug}`))
  const [only] = some
  if (only && some.length === 1) return { found: only }
  if (only) return { among: some.slice(0, MOST).map(({ title }) => title) }
  const near = nearestName(
    written,
    all.map(({ title }) => ({ name: title })),
  )
  return near === undefined ? {} : { near }
}
