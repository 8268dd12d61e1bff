import type { Metadata } from 'next'
import { isoOf } from '#lib/model/dates.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { articleChanged } from './changed.ts'
import type { PageFacts } from './page-facts.ts'
import { fullTitle } from './result-text.ts'
import { absolute, canonicalOf } from './urls.ts'

/** Media types of what a page is also to be had as. */
export const MEDIA = {
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
  markdown: 'text/markdown',
  opds: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
  opds2: 'application/opds+json',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
} as const

/** A language with the land that speaks it most, as Open Graph writes them: `it` is `it_IT`, `en` is `en_US`, `en-GB` is `en_GB`. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return region ? `${language}_${region}` : language
}

type Alternate = { readonly url: string; readonly title: string }

/** The page's own feed first, then the magazine's: both can be found from any page. */
function feedsOf({ path, feed, imprint }: PageFacts, format: 'xml' | 'json'): Alternate[] {
  const own = feed === undefined ? [] : [{ url: absolute(paths.feed(path, format)), title: feed }]
  const whole = { url: absolute(paths.feed(paths.home, format)), title: imprint.name }
  return path === paths.home ? [whole] : [...own, whole]
}

function alternatesOf(facts: PageFacts): NonNullable<Metadata['alternates']> {
  const { path, canonical = path, catalogue, article, versions = {} } = facts
  const languages = Object.entries(versions).map(([lang, address]) => [lang, absolute(address)])
  return {
    canonical: article ? canonicalOf(article) : absolute(canonical),
    ...(languages.length > 0 && { languages: Object.fromEntries(languages) }),
    types: {
      [MEDIA.atom]: feedsOf(facts, 'xml'),
      [MEDIA.jsonFeed]: feedsOf(facts, 'json'),
      ...(catalogue !== undefined && {
        [MEDIA.opds]: [{ url: absolute(paths.catalogue('xml')), title: catalogue }],
        [MEDIA.opds2]: [{ url: absolute(paths.catalogue('json')), title: catalogue }],
      }),
      ...(article && { [MEDIA.markdown]: absolute(paths.articleText(article.slug)) }),
    },
  }
}

const articleProperties = (article: Article) => ({
  type: 'article' as const,
  publishedTime: isoOf(article.published),
  modifiedTime: isoOf(articleChanged(article)),
  authors: article.authors.map(({ slug }) => absolute(paths.author(slug))),
  section: article.section.name,
  tags: article.tags.map(({ name }) => name),
})

/** What stands in the head of a page, from its facts. The home page's title stands alone. */
export function metadataOf(facts: PageFacts): Metadata {
  const { path, title, description, picture, listed, article, profile, previous, next } = facts
  const { path: image, width, height, alt } = picture
  return {
    title: path === paths.home ? title : fullTitle(title, facts.imprint),
    description,
    alternates: alternatesOf(facts),
    robots: { index: listed, follow: true, 'max-image-preview': 'large' },
    pagination: { previous: previous && absolute(previous), next: next && absolute(next) },
    ...(article && {
      authors: article.authors.map(({ slug, name }) => ({
        name: name.text,
        url: absolute(paths.author(slug)),
      })),
    }),
    openGraph: {
      title,
      description,
      url: article ? canonicalOf(article) : absolute(path),
      siteName: facts.imprint.name,
      locale: localeOf(article?.lang ?? LANGUAGE),
      images: [{ url: absolute(image), width, height, alt, type: 'image/png' }],
      ...(article ? articleProperties(article) : { type: profile ? 'profile' : 'website' }),
    },
    // Else Next repeats the type and the size, which cards do not know.
    twitter: { card: 'summary_large_image', images: [{ url: absolute(image), alt }] },
  }
}
