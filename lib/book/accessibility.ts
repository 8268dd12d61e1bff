import { LANGUAGE } from '#lib/model/language.ts'
import { element, escapeXml } from '#lib/seo/xml.ts'
import { publisherOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import type { Book } from '#lib/view/book.ts'

const meta = (property: string, value: string, attributes = {}): string =>
  element('meta', { property, ...attributes }, escapeXml(value))

/** What the texts of a book hold that a summary speaks of. */
function holdings({ issue, chapters }: Book) {
  const texts = [issue, ...chapters.map(({ article }) => article)].map(({ body }) => body.markdown)
  return {
    charts: texts.some((text) => text.includes(':::grafico')),
    notes: texts.some((text) => text.includes('[^')),
  }
}

/** What a reader may expect of a book, in words. */
export const accessSummary = (book: Book): string => strings.book.accessSummary(holdings(book))

/** What every book of ours has, in the terms of schema.org: tests look for each of them in the files. */
const FEATURES = [
  'alternativeText',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
] as const

/**
 * What a book says of itself to those who cannot see it, hear it or hold it (EPUB Accessibility 1.1). There are always pictures (the
 * cover, the drawings); text alone is enough for all of it.
 */
export function accessMetadata(book: Book): readonly string[] {
  const { imprint } = book.issue
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', accessSummary(book), { 'xml:lang': LANGUAGE }),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', { id: 'conformita' }),
    meta('a11y:certifiedBy', publisherOf(imprint).publisher ?? imprint.name, { refines: '#conformita' }),
  ]
}
