import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromFile, toFile } from '#lib/newsroom/browser/front-matter.js'

/** As Sveltia CMS reads a file and saves it: it takes away what is empty at the ends, of the file and of each text. */
const read = (text: string) => fromFile(text.trim())
const saved = (values: ReturnType<typeof fromFile>) => {
  const trimmed = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.trim() : value,
  ])
  return `${toFile(Object.fromEntries(trimmed)).trim()}\n`
}
/** What the form of an article adds to a record that it opens. */
const EMPTY = {
  kicker: '',
  draft: false,
  order: null,
  summary: [],
  related: { pin: [], exclude: [] },
  hero: null,
}

const FILE = `---
# Da rileggere prima di uscire.
title: "Il ghiaccio | e la stufa"
dek: 'Un articolo, con la testata scritta a mano.'

authors: [redazione, anna-verdi] # in quest'ordine
published: 2025-11-13
sources:
  - title: "Una fonte" # del 1970
    year: 1970
  - title: Un’altra
draft: true
---
Un paragrafo.

---

Un altro.
`

describe('what is opened and saved', () => {
  const paths = globSync('tests/fixtures/{valid,granaio}/*/**/*.md')
  test('is the same to the letter, whatever the file', () => {
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) {
      const text = readFileSync(path, 'utf8')
      expect(saved({ ...EMPTY, ...read(text) }), path).toBe(text)
    }
  })
  test('comments, quotes and blank lines too', () => {
    expect(saved({ ...EMPTY, ...read(FILE) })).toBe(FILE)
  })
  test.each([
    ['a blank line before the text', '---\ntitle: "A"\n---\n\nTesto.\n'],
    ['no text', '---\ntitle: "A"\n---\n'],
    ['a line of a text that looks like a fence', '---\ntitle: "A"\n---\n---\ntitle: "B"\n---\n'],
    ['a text in several lines', '---\ntitle: >-\n  Un titolo\n  lungo\n---\nTesto.\n'],
    ['numbers in quotes', '---\ntitle: "1984"\nname: "true"\n---\nTesto.\n'],
    ['a path of a picture', '---\nhero:\n  src: immagini/a.svg\n---\nTesto.\n'],
    ['a front matter without keys', '---\n---\nTesto.\n'],
  ])('%s', (_, text) => {
    expect(saved({ ...EMPTY, ...read(text) })).toBe(text)
  })
})

describe('what is changed', () => {
  const changed = (values: object) => saved({ ...EMPTY, ...read(FILE), ...values })
  test('alters its own line and no other', () => {
    expect(changed({ title: 'Il ghiaccio: «e» la "stufa"' })).toBe(
      FILE.replace('"Il ghiaccio | e la stufa"', '"Il ghiaccio: «e» la \\"stufa\\""'),
    )
    expect(changed({ dek: 'Un’altra frase.' })).toBe(FILE.replace(/'Un art.*'/, "'Un’altra frase.'"))
    expect(changed({ authors: ['redazione'] })).toBe(FILE.replace('[redazione, anna-verdi]', '[redazione]'))
    expect(changed({ body: 'Nuovo.' })).toBe(`${FILE.slice(0, FILE.indexOf('Un paragrafo'))}Nuovo.\n`)
  })
  test('a value that is emptied is a key that goes', () => {
    expect(changed({ draft: false })).toBe(FILE.replace('draft: true\n', ''))
  })
  test('a key that is new has its place among the others, as the magazine writes it', () => {
    const values = read('---\ntitle: "A"\npublished: 2025-11-13\n---\nTesto.\n')
    const { title, ...rest } = values
    const more = {
      title,
      kicker: 'Vero: sì',
      authors: ['anna-verdi'],
      summary: ['Una frase.'],
      tags: ['no', 'b2'],
      ...rest,
    }
    expect(saved(more)).toBe(
      '---\ntitle: "A"\nkicker: "Vero: sì"\nauthors: [anna-verdi]\nsummary:\n  - "Una frase."\ntags: [no, b2]\npublished: 2025-11-13\n---\nTesto.\n',
    )
  })
  test('of a list what stays is left alone', () => {
    const sources = [
      { title: 'Nuova', year: null, url: '' },
      { title: 'Una fonte', year: 1970 },
    ]
    expect(changed({ sources })).toContain(
      'sources:\n  - title: "Nuova"\n  - title: "Una fonte" # del 1970\n    year: 1970\n',
    )
  })
})

test('a new file has the form of the magazine', () => {
  const hero = { src: '../immagini/foto.jpg', alt: 'Una foto.', decorative: false, caption: '' }
  const values = {
    numero: '05-a-b',
    title: 'Uno | due',
    authors: ['redazione'],
    ...EMPTY,
    hero,
    published: '2026-11-05',
  }
  expect(saved({ ...values, body: 'Testo.' })).toBe(
    '---\ntitle: "Uno | due"\nauthors: [redazione]\nhero:\n  src: "immagini/foto.jpg"\n  alt: "Una foto."\npublished: 2026-11-05\n---\n\nTesto.\n',
  )
})

test.each(['Senza testata.', '---\ntitle: "A\n---\nTesto.', '---\ntitle: a\ntitle: b\n---\n'])(
  'what cannot be read is said, and nothing is made of it: %j',
  (text) => {
    expect(() => fromFile(text)).toThrow()
  },
)

test('any text comes back as it was written, whatever is in it', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((given) => given.trim())
    .filter((given) => given !== '')
  fc.assert(
    fc.property(text, fc.array(text), (title, summary) => {
      const written = saved({ title, summary, body: 'Testo.' })
      const { title: again, summary: list = [] } = read(written)
      expect([again, list]).toEqual([title, summary])
    }),
  )
})
