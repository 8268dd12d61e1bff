import { describe, expect, test } from 'vitest'
import { type RenderOptions, renderBody } from '#lib/markdown/render.ts'
import { renderedLately } from '#lib/markdown/rendered-lately.ts'
import type { Body } from '#lib/model/body.ts'

const image = { path: 'immagini/foglio.svg', width: 600, height: 400, version: 'abc123' }
const TEXT = 'Un testo con una [porta](/scrivici) e un [pezzo](/articoli/uno).'
const bodyOf = (markdown: string, more: Partial<Body> = {}): Body => ({
  ...{ markdown, words: 9, headings: [], links: [], images: new Map() },
  ...more,
})
const onPage: RenderOptions = { imageUrl: ({ path }) => `/media/${path}` }

const FORMS: readonly (readonly [string, RenderOptions])[] = [
  ['on a page', onPage],
  ['in a book', { imageUrl: () => 'foglio.svg' }],
  ['with more sizes', { ...onPage, imageSet: () => 'foglio.svg 600w' }],
  ['in English', { ...onPage, lang: 'en' }],
  ['with an open door', { ...onPage, doors: { '/scrivici': 'mailto:a@example.org' } }],
  ['with another one', { ...onPage, doors: { '/scrivici': 'https://example.org/' } }],
]

describe.each([
  [
    'a text with an image',
    bodyOf(`${TEXT}\n\n![Un foglio](immagini/foglio.svg)`, {
      images: new Map([['immagini/foglio.svg', image]]),
    }),
  ],
  ['a text without', bodyOf(TEXT)],
])('%s', (_, body) => {
  test('is the same as one rendered for the first time, however it was asked for before', () => {
    for (const [, options] of [...FORMS, ...FORMS.toReversed(), ...FORMS]) {
      expect(renderedLately(body, options)).toEqual(renderBody(body, options))
    }
  })
})

test('the same words with other links closed are another text', () => {
  const open = bodyOf('Un [pezzo](/articoli/uno).', { links: ['/articoli/uno'] })
  const shut = { ...open, links: [], closed: new Set(['/articoli/uno']) }
  expect(renderedLately(open, onPage).sections.join()).toContain('href="/articoli/uno"')
  expect(renderedLately(shut, onPage).sections.join()).not.toContain('href="/articoli/uno"')
})

test('a text without images is rendered once for its page, its feeds and its book', () => {
  const body = bodyOf(TEXT)
  const [page, book] = FORMS.map(([, options]) => renderedLately(body, options))
  expect(page).toBe(book)
})
