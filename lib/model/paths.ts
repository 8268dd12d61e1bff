/** Every address of the magazine is written here and nowhere else. */
export const paths = {
  home: '/',
  issues: '/numeri',
  issue: (slug: string) => `/numeri/${slug}`,
  articles: (page = 1) => (page === 1 ? '/articoli' : `/articoli/pagina/${page}`),
  article: (slug: string) => `/articoli/${slug}`,
  themes: '/temi',
  theme: (slug: string) => `/temi/${slug}`,
  section: (slug: string) => `/rubriche/${slug}`,
  authors: '/autori',
  author: (slug: string) => `/autori/${slug}`,
  page: (slug: string) => `/${slug}`,
  media: (image: { path: string; version: string }) => `/media/${image.version}/${image.path}`,
} as const
