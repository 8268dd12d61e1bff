import { describe, expect, test } from 'vitest'
import { doubtsIn } from '#lib/content/doubts.ts'
import { parseFile } from '#lib/content/parse.ts'
import { filesOf, NOON, type World, type WrittenArticle } from '../../builders.ts'

/** What is doubted of a small folder on 15 June 2026: file, line and rule. */
function doubts(articles: readonly WrittenArticle[], world: World = {}): readonly string[] {
  const files = [...filesOf(articles, world)].map(([path, text]) => parseFile(path, Buffer.from(text)))
  return doubtsIn(files, { now: NOON.now }).map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`)
}

const phrase = 'La fila dice quello che il listino tace.'
const other = 'Il prezzo si decide prima dell’alba.'
const third = 'Il forno apre alle cinque.'

describe('a value that is seldom meant is doubted', () => {
  test.each([
    ['a year that changed places', { published: '2062-11-30' }, 'date-far'],
    ['a source to come', { sources: [{ title: 'Il pane', year: 2106 }] }, 'source-year'],
    ['a phrase of «In breve» twice', { summary: [phrase, phrase] }, 'value-repeated'],
    ['a step twice', { steps: [phrase, other, phrase] }, 'value-repeated'],
    [
      'a correction twice',
      {
        corrections: [
          { date: '2026-06-01', text: phrase },
          { date: '2026-06-02', text: phrase },
        ],
      },
      'value-repeated',
    ],
  ])('%s', (_, fields, rule) => {
    expect(doubts([{ slug: 'pane', ...fields }])).toEqual([`pane.md ${rule}`])
  })

  test.each([
    { published: '2027-06-01' },
    { published: '2099-01-01' },
    { sources: [{ title: 'Annuario', year: 2027 }, { title: 'Il pane' }] },
    { summary: [phrase, other] },
    { steps: [phrase, other, third] },
    {
      corrections: [
        { date: '2026-06-01', text: phrase },
        { date: '2026-06-01', text: other },
      ],
    },
  ])('%j is not', (fields) => {
    expect(doubts([{ slug: 'pane', ...fields }])).toEqual([])
  })

  test.each([
    ['both forms the same', { forms: ['disco', 'disco'] }, ['index.md forms-alike']],
    ['the first opposite small', { a: 'volume' }, ['index.md opposites-case']],
    ['the second opposite capital', { b: 'Valore' }, ['index.md opposites-case']],
    ['an acronym', { b: 'ISO 9001' }, []],
    ['as the guide has it', { a: 'Volume', b: 'valore', forms: ['disco', 'canne'] }, []],
  ])('of an issue: %s', (_, fields, expected) => {
    const issues = [{ slug: '01-piccoli-grandi', ...fields }]
    expect(doubts([{ slug: 'pane' }], { issues })).toEqual(expected)
  })

  test('the second opposite may be a title of its own where no hinge joins the two', () => {
    const issues = [{ slug: '01-piccoli-grandi', b: 'Valore' }]
    expect(doubts([{ slug: 'pane' }], { issues, imprint: { hinge: undefined } })).toEqual([])
  })

  test.each([
    ['5', ['5.md name-number']],
    ['1984', []],
    ['12-ore', []],
  ])('a file that is called %s', (slug, expected) => {
    expect(doubts([{ slug }])).toEqual(expected)
  })
})

describe('articles that are too much like another', () => {
  test('two at one place of an issue: the later is doubted', () => {
    expect(
      doubts([
        { slug: 'latte', order: 2 },
        { slug: 'pane', order: 2 },
      ]),
    ).toEqual(['pane.md order-twice'])
  })

  test('one under two names is said once', () => {
    const same = { title: 'Il pane', dek: `${phrase} ${other}`, order: 1 }
    expect(
      doubts([
        { slug: 'latte', ...same },
        { slug: 'pane', ...same },
      ]),
    ).toEqual(['pane.md article-twice'])
  })

  test.each([
    ['other places', [{ order: 1 }, { order: 2 }]],
    ['no place', [{}, {}]],
    ['a draft', [{ order: 1 }, { order: 1, draft: true }]],
    ['another issue', [{ order: 1 }, { order: 1, issue: '02-dentro-fuori' }]],
    [
      'a column with one title',
      [
        { title: 'Le lettere', dek: `${phrase} ${other}` },
        { title: 'Le lettere', dek: `${phrase} ${third}` },
      ],
    ],
  ])('%s: nothing is said', (_, [first, second]) => {
    expect(
      doubts([
        { slug: 'latte', ...first },
        { slug: 'pane', ...second },
      ]),
    ).toEqual([])
  })

  test('a draft that is put first among the related is seen by nobody', () => {
    const pinning = { slug: 'latte', related: { pin: ['pane'], exclude: [] } }
    expect(doubts([pinning, { slug: 'pane', draft: true }])).toEqual(['latte.md pin-draft'])
    expect(doubts([pinning, { slug: 'pane' }])).toEqual([])
    expect(
      doubts([
        { ...pinning, draft: true },
        { slug: 'pane', draft: true },
      ]),
    ).toEqual([])
  })
})
