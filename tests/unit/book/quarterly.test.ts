import { expect, test } from 'vitest'
import { soundBooks } from './sound-books.ts'
import { epubIn, snapshotIn, textsOf } from './support.ts'

const FOLDER = 'tests/fixtures/granaio'

await soundBooks(FOLDER)

test('the e-book of another magazine is its own: name, licence, authority, colours', async () => {
  const snapshot = await snapshotIn(FOLDER)
  const texts = textsOf(await epubIn(snapshot, FOLDER, '01-acqua-alta'))
  const description = texts.get('libro.opf') ?? ''
  for (const text of ['Il Granaio', 'CC BY-SA 4.0', 'tag:granaio.example,2026-03-01:numero-1', 'Acqua alta'])
    expect(description).toContain(text)
  expect([...texts.values()].join('')).not.toMatch(/eppure(?!\.example)/i)
  expect(texts.get('libro.css')).toContain(snapshot.magazine.imprint.inks[0]?.strong)
})
