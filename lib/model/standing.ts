import type { Page } from './records.ts'

/**
 * The standing pages that the code knows by their slugs, in the order of the footer. A file that is renamed loses its place
 * there, its kind for search engines, and «scrivi per noi» the call under every article: tests hold the magazine to this list.
 */
export const STANDING = [
  'chi-siamo',
  'scrivi-per-noi',
  'contatti',
  'colophon',
  'accessibilita',
  'privacy',
] as const

export type Standing = (typeof STANDING)[number]

/** Pages in the order of the footer; those that the list does not know follow. */
export function inOrder(pages: readonly Page[]): readonly Page[] {
  const known = STANDING.flatMap((slug) => pages.filter((page) => page.slug === slug))
  return [...known, ...pages.filter((page) => !known.includes(page))]
}
