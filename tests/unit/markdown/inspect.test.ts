import { describe, expect, it } from 'vitest'
import { inspect } from '#lib/markdown/inspect.ts'
import { cases, fixture, html, magazineBodies } from './support.ts'

describe('what a text holds', () => {
  const text = inspect(
    'Dell’azienda resta 90 €[^1]: – ecco.\n\n## Il conto\n\n- [altrove](/temi/ascolto)\n\n' +
      '![Un foglio](immagini/f.svg "Due parole. | Credito")\n\n| a | b |\n| --- | --- |\n| c | 1.000 |\n\n[^1]: Nota breve.\n',
  )
  it('counts the words that a reader sees: tables, notes and captions too, alternative texts and bare signs not', () => {
    expect(text.words).toBe(4 + 2 + 1 + 3 + 4 + 2)
  })
  it('gives headings, links, images and paragraphs with their places', () => {
    expect(text.headings).toEqual([{ depth: 2, text: 'Il conto', id: 'il-conto', line: 3, column: 1 }])
    expect(text.links).toEqual([{ url: '/temi/ascolto', text: 'altrove', line: 5, column: 3 }])
    expect(text.images).toEqual([
      {
        url: 'immagini/f.svg',
        alt: 'Un foglio',
        caption: 'Due parole.',
        credit: 'Credito',
        line: 7,
        column: 1,
      },
    ])
    expect(text.paragraphs[0]).toEqual({ text: 'Dell’azienda resta 90 €: – ecco.', line: 1, column: 1 })
  })
})

/** What a reader gets, read back from the HTML. */
function published(page: string) {
  const all = (pattern: RegExp) => Array.from(page.matchAll(pattern), ([, found]) => found)
  return {
    headings: all(/<h[23] id="(?!(?:pratica|scheda|quiz)-)([^"]+)"/g),
    terms: all(/<dt id="([^"]+)"/g),
    links: new Set(all(/<a href="([^"]+)"/g)),
    images: all(/<img src="\/media\/abc123\/([^"]+)"/g),
  }
}

describe('check and page agree on headings, links and images', () => {
  const texts = [
    ...cases
      .filter((name) => name !== 'hostile')
      .map((name) => ({ name, markdown: fixture(name, 'input.md') })),
    ...magazineBodies.map(({ file, markdown }) => ({ name: file, markdown })),
  ]
  it.each(texts)('$name', ({ markdown }) => {
    const seen = inspect(markdown)
    const escaped = (url: string) => encodeURI(url).replaceAll('&', '&#x26;')
    expect(published(html(markdown))).toEqual({
      headings: seen.headings.map(({ id }) => id),
      terms: seen.terms,
      links: new Set(seen.links.map(({ url }) => escaped(url))),
      images: seen.images.map(({ url }) => url).filter((url) => /^immagini\/(?!altrove)/.test(url)),
    })
  })
})

describe('a text that passes the check', () => {
  it.each(magazineBodies)('$file has no fault', ({ markdown }) => {
    expect(inspect(markdown).faults).toEqual([])
  })
})
