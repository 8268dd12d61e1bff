import { ICON_PATHS } from '#lib/model/icons.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { PICTURE_CUTS, PICTURE_KINDS, type PictureCut, type PictureKind, paths } from '#lib/model/paths.ts'
import { signingOf } from '#lib/model/signing.ts'
import { slugify } from '#lib/model/slug.ts'
import { type Feed, feedAt, magazineFeed } from '#lib/seo/feed/feeds.ts'
import { issuesFeed } from '#lib/seo/feed/issues-feed.ts'
import { catalogueAt, catalogueOf } from '#lib/seo/opds/catalogue.ts'
import { securityText } from '#lib/seo/security-text.ts'
import { sitemapParts } from '#lib/seo/sitemap.ts'
import { bookAt } from './book.ts'
import { letterAt } from './letter.ts'
import type { Seen } from './page.ts'
import { coverOf, wholeOf } from './whole.ts'

/** What something that is no page is made of: plain data and records, like a view. */
export type Resource = { readonly made: readonly unknown[] }

const made = (...of: readonly unknown[]): Resource => ({ made: of })

/** All of a feed, but of its texts what decides them: making each takes some milliseconds. */
function ofFeed(feed: Feed | undefined): Resource | undefined {
  const entries = feed?.entries.map(({ html: _, ...entry }) => ({ ...entry, text: wholeOf(entry.piece) }))
  return feed && made({ ...feed, entries })
}

/** Of each page what the sitemap says of it. */
function ofSitemap(magazine: Magazine, file: string): Resource | undefined {
  const part = sitemapParts(magazine).find(({ name }) => file === `${name}.xml`)
  return (
    part &&
    made(
      part
        .pages()
        .map(({ path, changed, drawing, picture, images }) => [path, changed, drawing, picture.path, images]),
    )
  )
}

/** An article's Markdown moves and goes as its page does. */
function ofText({ bySlug, withdrawn, aliases }: Magazine, slug: string): Seen<Resource> {
  const article = bySlug.article.get(slug) ?? withdrawn.get(slug)
  if (article) return made(article, wholeOf(article))
  const moved = aliases.get(slug)
  return moved === undefined ? undefined : { moved: paths.articleText(moved) }
}

/** The pictures that each kind has. */
export const CUTS: Readonly<Record<PictureKind, readonly PictureCut[]>> = {
  rivista: ['anteprima'],
  numeri: PICTURE_CUTS,
  articoli: PICTURE_CUTS.filter((cut) => cut !== 'copertina'),
  temi: ['anteprima'],
  autori: ['anteprima'],
}

/** A drawn picture: the record that it is of, and what else is drawn on it. */
function ofPicture(magazine: Magazine, kind: PictureKind, slug: string): Resource | undefined {
  const { bySlug, byTag, issues } = magazine
  const inks = issues[0]?.inks
  const { article: articles, issue: issuesBy, tag: tags, author: authors } = bySlug
  const [article, issue, tag, author] = [
    articles.get(slug),
    issuesBy.get(slug),
    tags.get(slug),
    authors.get(slug),
  ]
  switch (kind) {
    case 'articoli':
      return article && made(article)
    case 'numeri':
      return issue && made(issue, coverOf(issue))
    case 'temi':
      return tag && made(tag, tag.description, articlesIn(byTag, tag).length, inks)
    case 'autori':
      return author && made(author, inks)
    case 'rivista':
      return slug === slugify(magazine.imprint.name) ? made(inks) : undefined
  }
}

/** The catalogue of issues, or of those with pieces under a theme. */
function ofCatalogue(magazine: Magazine, path: string, file: string): Resource | undefined {
  const theme = file === '' ? undefined : file.replace(/\.(?:xml|json)$/, '')
  if (path !== paths.catalogue('xml', theme) && path !== paths.catalogue('json', theme)) return undefined
  const catalogue = theme === undefined ? catalogueOf(magazine) : catalogueAt(magazine, theme)
  return (
    catalogue &&
    made(
      catalogue,
      catalogue.volumes.map(({ issue }) => coverOf(issue)),
    )
  )
}

/** A file in which an issue can be taken along. */
function ofIssue(magazine: Magazine, slug: string, path: string): Resource | undefined {
  const print = path === paths.issueFile(slug, 'pdf') ? magazine.prints.get(slug) : undefined
  if (print) return made(print)
  const isLetter = path === paths.letter(slug, 'html') || path === paths.letter(slug, 'txt')
  const letter = isLetter ? letterAt(magazine, slug) : undefined
  if (letter) return made(letter)
  const book = path === paths.issueFile(slug, 'epub') ? bookAt(magazine, slug) : undefined
  return book && made(book)
}

/** Whom to tell of a hole: at its well-known address and at that of its route. */
const SECURITY: ReadonlySet<string> = new Set(['/.well-known/security.txt', '/security.txt'])

/** Made of the record of the magazine, and of who signs its pieces. */
const FIXED: ReadonlySet<string> = new Set([
  '/robots.txt',
  '/manifest.webmanifest',
  '/opensearch.xml',
  ...ICON_PATHS,
])

/** The inks in any version: pages that a cache kept ask for that of their day. */
const INKS = /^\/inchiostri\/[0-9a-f]{8}\.css$/

/** What the magazine has for machines, once. */
export const FIXED_FILES: readonly string[] = [...FIXED, ...SECURITY]

/**
 * What the feed, text, sitemap or picture at an address is made of; undefined where there is none. Images of the content are
 * not among them: their addresses hold the version of their bytes.
 */
export function resourceAt(magazine: Magazine, path: string): Seen<Resource> {
  if (FIXED.has(path)) return made(magazine.imprint, signingOf(magazine))
  if (INKS.test(path)) return made(magazine.imprint)
  if (SECURITY.has(path)) return made(securityText(magazine))
  if (path === paths.feed(paths.home, 'xml') || path === paths.feed(paths.home, 'json')) {
    return ofFeed(magazineFeed(magazine))
  }
  if (path === paths.feed(paths.issues, 'xml') || path === paths.feed(paths.issues, 'json')) {
    return ofFeed(issuesFeed(magazine))
  }
  const [first = '', second = '', third = '', ...more] = path.slice(1).split('/').map(decodeURIComponent)
  if (first === 'immagini') {
    const kind = PICTURE_KINDS.find((known) => known === second)
    const cut = more.length === 1 && kind && CUTS[kind].find((known) => more[0] === `${known}.png`)
    return kind && cut ? ofPicture(magazine, kind, third) : undefined
  }
  if (more.length > 0) return undefined
  if (/^feed\.(?:xml|json)$/.test(third)) return ofFeed(feedAt(magazine, first, second))
  if (first === 'opds' || path === paths.catalogue('xml') || path === paths.catalogue('json')) {
    return ofCatalogue(magazine, path, second)
  }
  if (first === 'numeri' && third !== '') return ofIssue(magazine, second, path)
  if (third !== '') return undefined
  if (first === 'articoli' && second.endsWith('.md')) return ofText(magazine, second.slice(0, -3))
  if (path === paths.sitemap) return made(sitemapParts(magazine).map(({ name, changed }) => [name, changed]))
  return first === 'sitemap' ? ofSitemap(magazine, second) : undefined
}
