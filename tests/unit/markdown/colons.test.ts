import fc from 'fast-check'
import { expect, it } from 'vitest'
import { html } from './support.ts'

/** Prose in which colons are prose: times, ratios, addresses on a disk, words that look like names of blocks. */
const PIECE = fc.constantFrom(
  ...[
    'alle 8:30',
    'in 16:9',
    'nota:bene',
    'rapporto 3:1',
    'C:x',
    'a::b',
    'dice:«sì»',
    ':ora',
    'ora:',
    'lang:it',
  ],
  ...[
    'un :lang qui',
    'stacco:pratica',
    '10:45:59',
    'il prezzo: alto',
    'in 4:3,',
    'è:così',
    ':D',
    'orario:9:00',
  ],
)
const PROSE = fc
  .array(PIECE, { minLength: 1, maxLength: 6 })
  .map((pieces) => `Si legge ${pieces.join(' e ')}.`)

const FIGURE = '<img src="/media/abc123/immagini/a.svg"'
/** Each construct that holds prose, and where the page shows it. */
const CONSTRUCTS: readonly (readonly [string, (prose: string) => string, (prose: string) => string])[] = [
  ['a paragraph', (prose) => `${prose}\n\nFine.`, (prose) => `<p>${prose}</p>`],
  ['an alternative text', (prose) => `![${prose}](immagini/a.svg)`, (prose) => `alt="${prose}"`],
  [
    'an alternative text by reference',
    (prose) => `![${prose}][x]\n\n[x]: immagini/a.svg`,
    (prose) => `alt="${prose}"`,
  ],
  [
    'a caption',
    (prose) => `![Uno.](immagini/a.svg "${prose}")`,
    (prose) => `<figcaption>${prose}</figcaption>`,
  ],
  ['a link', (prose) => `Un [${prose}](/temi) qui.`, (prose) => `<a href="/temi">${prose}</a>`],
  ['emphasis', (prose) => `Un **${prose}** qui.`, (prose) => `<strong>${prose}</strong>`],
  ['a heading', (prose) => `## ${prose}\n\nFine.`, (prose) => `>${prose}</h2>`],
  ['a cell', (prose) => `| a | b |\n| - | - |\n| c | ${prose} |`, (prose) => `<td>${prose}</td>`],
  ['an item', (prose) => `- ${prose}\n- due`, (prose) => `<li>${prose}</li>`],
  ['a quotation', (prose) => `> ${prose}`, (prose) => `<p>${prose}</p>`],
  ['a note', (prose) => `Parola[^1].\n\n[^1]: ${prose}`, (prose) => `<b>1</b> ${prose}</span>`],
  ['a pull quote', (prose) => `:::stacco\n${prose}\n:::`, (prose) => `<p>${prose}</p>`],
  [
    'the title of a block',
    (prose) => `:::tabella[${prose}]\n| a |\n| - |\n| b |\n:::`,
    (prose) => `<caption id="tabella-1">${prose}</caption>`,
  ],
  ['foreign words', (prose) => `Un :lang[${prose}]{en} qui.`, (prose) => `<i lang="en">${prose}</i>`],
]

it.each(CONSTRUCTS)('colons in %s stay as they were written', (_, write, shown) => {
  fc.assert(
    fc.property(PROSE, (prose) => {
      const page = html(write(prose))
      expect(page).toContain(shown(prose))
      expect(page.split('<img')).toHaveLength(page.split(FIGURE).length)
    }),
    { numRuns: 150 },
  )
})
