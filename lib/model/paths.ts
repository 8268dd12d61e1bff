import type { Way } from './proposal.ts'

export const PICTURE_KINDS = ['rivista', 'numeri', 'articoli', 'temi', 'autori'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** `anteprima` is what link previews show; the ratios are for search engines, `copertina` for issues. */
export const PICTURE_CUTS = ['anteprima', 'copertina', '16x9', '4x3', '1x1'] as const
export type PictureCut = (typeof PICTURE_CUTS)[number]

/** Digits of a hash that make the version of a file. */
const VERSION = 8

/**
 * The addresses of what the magazine publishes, written here and nowhere else. What only machines ask for (the server's health,
 * failure pages, the manifest, rules for browsers) stands with what answers there.
 */
export const paths = {
  home: '/',
  issues: '/numeri',
  issue: (slug: string) => `/numeri/${slug}`,
  /** Where an issue's page lists its pieces. */
  contents: (slug: string) => `/numeri/${slug}#sommario`,
  /** An issue to be taken along: whole on one page, as a file, as a letter. */
  wholeIssue: (slug: string) => `/numeri/${slug}/tutto`,
  issueFile: (slug: string, format: 'epub' | 'pdf') => `/numeri/${slug}/${slug}.${format}`,
  letter: (slug: string, format: 'html' | 'txt') => `/numeri/${slug}/lettera.${format}`,
  articles: '/articoli',
  /** A page of a list; the first has the list's own address. */
  listPage: (list: string, page: number) => (page === 1 ? list : `${list}/pagina/${page}`),
  article: (slug: string) => `/articoli/${slug}`,
  themes: '/temi',
  theme: (slug: string) => `/temi/${slug}`,
  /** Two themes at once; in alphabetical order, so that a pair has one address. */
  pair: (a: string, b: string) => `/temi/${[a, b].toSorted().join('+')}`,
  sections: '/rubriche',
  section: (slug: string) => `/rubriche/${slug}`,
  authors: '/autori',
  author: (slug: string) => `/autori/${slug}`,
  search: '/cerca',
  readingPaths: '/percorsi',
  corrections: '/rettifiche',
  /** The form for proposals, where there is a repository to take them. */
  proposal: '/proponi',
  /** The form of one way; that for an error may know the article. */
  proposalOf: (way: Way, slug?: string) =>
    way === 'articolo' ? '/proponi' : `/proponi/${way}${slug === undefined ? '' : `/${slug}`}`,
  page: (slug: string) => `/${slug}`,
  /** The article's own Markdown. */
  articleText: (slug: string) => `/articoli/${slug}.md`,
  /** The feed of the page at an address; the home page's is the magazine's. */
  feed: (page: string, format: 'xml' | 'json') => `${page === '/' ? '' : page}/feed.${format}`,
  /** Drawn from the content: link previews and covers. */
  picture: (kind: PictureKind, slug: string, cut: PictureCut) => `/immagini/${kind}/${slug}/${cut}.png`,
  /** The colours of the magazine as a style sheet, by their version. */
  inks: ({ digest }: { digest: string }) => `/inchiostri/${digest.slice(0, VERSION)}.css`,
  /** The issues that can be taken along, for readers of books; of a theme, those that have pieces under it. */
  catalogue: (format: 'xml' | 'json', theme?: string) =>
    theme === undefined ? `/opds.${format}` : `/opds/${theme}.${format}`,
  sitemap: '/sitemap.xml',
  sitemapPart: (name: string) => `/sitemap/${name}.xml`,
  /** A drawing, as it is. */
  media: (image: { path: string; version: string }) => `/media/${image.version}/${image.path}`,
  /** A photograph at a width in pixels, as WebP. */
  mediaAt: (image: { path: string; version: string }, width: number) =>
    `/media/${image.version}-${width}/${image.path}.webp`,
} as const

/** The pages that the magazine has whatever its content is. */
export const FIXED_PAGES: readonly string[] = [
  paths.home,
  paths.issues,
  paths.articles,
  paths.themes,
  paths.sections,
  paths.authors,
  paths.search,
  paths.readingPaths,
  paths.corrections,
]
