import { describe, expect, test } from 'vitest'
import { renderBody } from '#lib/markdown/render.ts'
import type { Doors } from '#lib/model/doors.ts'
import { magazineOf } from '../../builders.ts'

const ALL: Doors = {
  '/deposito': 'https://forge.example/rivista',
  '/deposito/segnala': 'https://forge.example/rivista/issues/new?template=x.yml',
  '/scrivici': 'mailto:chi@rivista.example',
}

function page(markdown: string, doors: Doors): string {
  const magazine = magazineOf([], { pages: [{ slug: 'contatti', body: markdown }] })
  const body = magazine.bySlug.page.get('contatti')?.body
  if (!body) throw new Error('no page')
  return renderBody(body, { imageUrl: () => '', doors }).sections.join('')
}

/** What a reader sees of a text. */
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('a link to a door', () => {
  test('leads where the door opens, and says that it leads out', () => {
    const html = page('Si scrive nel [deposito](/deposito) o [qui](/scrivici).', ALL)
    expect(html).toContain('<a href="https://forge.example/rivista" rel="external">deposito</a>')
    expect(html).toContain('<a href="mailto:chi@rivista.example">qui</a>')
  })

  test.each([
    ['a paragraph', 'Prima.\n\nNel [deposito](/deposito).\n\nDopo.', 'Prima. Dopo.'],
    ['an item', '- Uno [qui](/deposito/segnala).\n- Due.', 'Due.'],
    ['a list, and the heading over it', 'Prima.\n\n## Deposito\n\n- [Qui](/deposito).\n', 'Prima.'],
    [
      'a part whole',
      '## Uno\n\nSì.\n\n## Due\n\nNel [d](/deposito).\n\n### Tre\n\n[E](/scrivici).',
      'Uno Sì.',
    ],
    ['a link by reference', 'Prima.\n\nNel [deposito][d].\n\n[d]: /deposito', 'Prima.'],
    ['emphasis around it', 'Prima.\n\n**Nel [deposito](/deposito)**.', 'Prima.'],
    ['a quote', 'Prima.\n\n> Nel [deposito](/deposito).', 'Prima.'],
    ['one of two that opens not', 'Prima.\n\n[A](/temi) e [b](/deposito).', 'Prima.'],
  ])('that does not open takes %s with it', (_, markdown, left) => {
    expect(words(page(markdown, {}))).toBe(left)
  })

  test('leaves what has no door alone, headings without a text among it', () => {
    expect(words(page('## Uno\n\n## Due\n\nIl deposito, e /deposito.', {}))).toBe(
      'Uno Due Il deposito, e /deposito.',
    )
  })

  test('opens for one and not for another', () => {
    const doors = { '/scrivici': ALL['/scrivici'] ?? '' }
    expect(words(page('[A](/deposito)\n\n[B](/scrivici)\n', doors))).toBe('B')
  })
})
