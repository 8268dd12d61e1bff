import { lastPage } from '#lib/model/list-page.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { opposites } from '#lib/model/pairs.ts'
import { type PictureCut, type PictureKind, paths } from '#lib/model/paths.ts'
import { howMany, piecesBy, piecesIn } from '#lib/model/pieces.ts'
import { slugify } from '#lib/model/slug.ts'
import { sitemapParts } from '#lib/seo/sitemap.ts'
import { CUTS, FIXED_FILES } from './resources.ts'

type Slug = { readonly slug: string }

const feedsOf = (page: string): readonly string[] => [paths.feed(page, 'xml'), paths.feed(page, 'json')]

const pagesOf = (list: string, count: number): readonly string[] =>
  Array.from({ length: lastPage(count) }, (_, at) => paths.listPage(list, at + 1))

const picturesOf = (kind: PictureKind, slug: string): readonly string[] =>
  CUTS[kind].map((cut: PictureCut) => paths.picture(kind, slug, cut))

/** The catalogue of issues, and those of the themes that have some. */
function cataloguesOf({ tags, byTag }: Magazine): readonly string[] {
  const themes = tags.filter((tag) => articlesIn(byTag, tag).length > 0).map(({ slug }) => slug)
  return [undefined, ...themes].flatMap((slug) => [
    paths.catalogue('xml', slug),
    paths.catalogue('json', slug),
  ])
}

/** The pages of the pairs of themes that others lead to: those that an article holds, and the declared opposites. */
function pairsIn(magazine: Magazine): readonly string[] {
  const counts = new Map(opposites(magazine).map(({ a, b }) => [paths.pair(a.slug, b.slug), 0]))
  for (const { tags } of magazine.articles) {
    for (const [at, a] of tags.entries()) {
      for (const b of tags.slice(at + 1)) {
        const pair = paths.pair(a.slug, b.slug)
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    }
  }
  return [...counts].flatMap(([pair, count]) => pagesOf(pair, count))
}

/**
 * Every address at which a magazine has something that its content decides: pages, texts, feeds, pictures, sitemaps, and the
 * earlier addresses of articles. Not the search, whose addresses are endless, nor images and files, whose addresses hold their
 * version.
 */
export function addressesOf(magazine: Magazine): readonly string[] {
  const { issues, articles, prints, withdrawn, aliases, tags, sections, authors, pages } = magazine
  const article = ({ slug }: Slug) => [paths.article(slug), paths.articleText(slug)]
  return [
    paths.home,
    ...feedsOf(paths.home),
    ...pagesOf(paths.issues, issues.length),
    ...feedsOf(paths.issues),
    ...pagesOf(paths.articles, articles.length),
    ...cataloguesOf(magazine),
    ...[paths.themes, paths.sections, paths.authors, paths.readingPaths, paths.corrections],
    ...FIXED_FILES,
    paths.inks(magazine.imprint),
    ...picturesOf('rivista', slugify(magazine.imprint.name)),
    ...issues.flatMap(({ slug }) => [
      paths.issue(slug),
      ...feedsOf(paths.issue(slug)),
      ...picturesOf('numeri', slug),
      paths.wholeIssue(slug),
      paths.issueFile(slug, 'epub'),
      paths.letter(slug, 'html'),
      paths.letter(slug, 'txt'),
      ...(prints.has(slug) ? [paths.issueFile(slug, 'pdf')] : []),
    ]),
    ...articles.flatMap((one) => [...article(one), ...picturesOf('articoli', one.slug)]),
    ...[...withdrawn.values()].flatMap(article),
    ...[...aliases.keys()].flatMap((slug) => article({ slug })),
    ...tags.flatMap((tag) => [
      ...pagesOf(paths.theme(tag.slug), articlesIn(magazine.byTag, tag).length),
      ...feedsOf(paths.theme(tag.slug)),
      ...picturesOf('temi', tag.slug),
    ]),
    ...pairsIn(magazine),
    ...sections.flatMap((section) => [
      ...pagesOf(paths.section(section.slug), howMany(piecesIn(magazine, section))),
      ...feedsOf(paths.section(section.slug)),
    ]),
    ...authors.flatMap((author) => [
      ...pagesOf(paths.author(author.slug), howMany(piecesBy(magazine, author))),
      ...feedsOf(paths.author(author.slug)),
      ...picturesOf('autori', author.slug),
    ]),
    ...pages.map(({ slug }) => paths.page(slug)),
    paths.sitemap,
    ...sitemapParts(magazine).map(({ name }) => paths.sitemapPart(name)),
  ]
}
