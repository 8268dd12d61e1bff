import type { Page } from './records.ts'

/** Standing pages in the order of the footer, which the record of the magazine gives by their slugs; the others follow. */
export function inOrder(pages: readonly Page[], order: readonly string[]): readonly Page[] {
  const known = order.flatMap((slug) => pages.filter((page) => page.slug === slug))
  return [...known, ...pages.filter((page) => !known.includes(page))]
}
