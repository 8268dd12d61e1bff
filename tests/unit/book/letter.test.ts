import { hash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { letterHtml, letterText } from '#lib/book/letter.ts'
import { LETTER_SHEET } from '#lib/book/letter-sheet.ts'
import { plainText } from '#lib/book/plain-text.ts'
import { securityHeaders } from '#lib/delivery/headers.ts'
import { letterAt } from '#lib/view/letter.ts'
import { magazineOf } from '../../builders.ts'
import { snapshotIn } from './support.ts'

const { magazine } = await snapshotIn('tests/fixtures/valid')
const letters = magazine.issues.flatMap(({ slug }) => letterAt(magazine, slug) ?? [])
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'void-style': 'off', 'long-title': 'off' },
})

test('every issue is a letter of one valid document, light, that fetches nothing but its pictures', async () => {
  expect(letters).toHaveLength(magazine.issues.length)
  for (const letter of letters) {
    const html = letterHtml(letter)
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(html).not.toMatch(/<(?:script|link|iframe|form)\b|style="|url\(/)
    expect(html).toContain('<meta name="robots" content="noindex">')
    for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g))
      expect(href).toMatch(/^https?:|^mailto:|^#/)
    for (const { slug, dek } of letter.articles) {
      expect(html).toContain(`href="https://eppure.example/articoli/${slug}"`)
      expect(letterText(letter)).toContain(`<https://eppure.example/articoli/${slug}>`)
      expect(letterText(letter)).toContain(dek)
    }
  }
})

test('its policy lets in its style and no other', () => {
  const digest = hash('sha256', LETTER_SHEET, 'base64')
  const policy = securityHeaders('text/html; charset=utf-8', true, true)['content-security-policy']
  expect(policy).toContain(`style-src 'sha256-${digest}';`)
  expect(letters.every((letter) => letterHtml(letter).includes(`<style>${LETTER_SHEET}</style>`))).toBe(true)
})

test('the editorial stands in it whole, in the twin without marks', () => {
  const body =
    'Prima riga.[^a]\n\n## Un titolo\n\n- uno\n- **due**\n\n[Dentro](/articoli/uno) e [fuori](https://example.com/).\n\n[^a]: La nota.'
  const one = magazineOf([{ slug: 'uno' }], { issues: [{ slug: '01-piccoli-grandi', body }] })
  const letter = letterAt(one, '01-piccoli-grandi')
  if (!letter) throw new Error('no letter')
  expect(letterHtml(letter)).toContain('<a href="https://eppure.example/articoli/uno">Dentro</a>')
  const text = letterText(letter)
  expect(text).not.toMatch(/<(?!https?:|mailto:)/)
  expect(text).toContain('Un titolo')
  expect(text).toContain('- uno\n\n- due')
  expect(text).toContain('fuori <https://example.com/>')
  expect(text).toContain('La nota.')
})

test('numbers of notes stand in brackets in the twin without marks, in the text as in the notes', () => {
  const body = `Sono **22.000**[^a], poi «così»[^b]; e ancora[^a].

- uno[^c]

- due

  e mezzo

> Una frase[^b] di un altro.

[Dove](https://example.com/)[^a].

[^a]: La prima, con [fuori](https://example.com/).
[^b]: La seconda.
[^c]: La terza.`
  const one = magazineOf([{ slug: 'uno' }], { issues: [{ slug: '01-piccoli-grandi', body }] })
  const letter = letterAt(one, '01-piccoli-grandi')
  if (!letter) throw new Error('no letter')
  const text = letterText(letter)
  for (const line of [
    'Sono 22.000[1], poi «così»[2]; e ancora[1].',
    '- uno[3]\n\n- due\n\ne mezzo\n\nUna frase[2] di un altro.',
    'Dove <https://example.com/>[1].',
    '[1] La prima, con fuori <https://example.com/>.\n\n[2] La seconda.\n\n[3] La terza.',
  ])
    expect(text).toContain(line)
  expect(LETTER_SHEET).toMatch(/\.note-ref\{[^}]*vertical-align/)
})

test('in no letter is a number glued to a word where it is a note’s', () => {
  for (const letter of letters) {
    const refs = letterHtml(letter).match(/role="doc-(?:noteref|backlink)"/g)?.length ?? 0
    expect(letterText(letter).match(/\[\d+\]/g)?.length ?? 0).toBe(refs)
  }
})

test('a scheduled piece is not in it', () => {
  const one = magazineOf([{ slug: 'uno' }, { slug: 'domani', published: '2026-06-16' }])
  const letter = letterAt(one, '01-piccoli-grandi')
  expect(letter && letterHtml(letter) + letterText(letter)).not.toContain('domani')
})

test.each([
  ['<p>Uno  <b>due</b>\n tre</p>', 'Uno due tre\n'],
  ['<h2>Titolo</h2><p>Testo</p>', 'Titolo\n------\n\nTesto\n'],
  ['<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>', 'A; 1\n\nB; 2\n'],
  ['<p><img src="x" alt="Un cerchio"/></p>', '[Un cerchio]\n'],
  ['<p><a href="#nota">1</a> a &amp; b</p>', '1 a & b\n'],
  ['<td>3.300<a role="doc-noteref" href="#nota-1">1</a></td>', '3.300[1]\n'],
  ['<ul>\n<li>\n<p>Uno</p>\n<p>due</p>\n</li>\n<li></li></ul><p>tre</p>', '- Uno\n\ndue\n\ntre\n'],
])('%s is read as words', (html, text) => {
  expect(plainText(html)).toBe(text)
})
