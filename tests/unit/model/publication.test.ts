import { describe, expect, test } from 'vitest'
import { snapshotOf } from '#lib/content/snapshot.ts'
import { publish } from '#lib/model/magazine.ts'
import { ageInYears, stateOf } from '#lib/model/publication.ts'
import { articleIn, catalogueOf, magazineOf } from '../../builders.ts'

const at = (rome: string, preview = false) => ({ now: Date.parse(rome), preview })
const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug)

describe('what lies ahead has not happened yet', () => {
  const catalogue = catalogueOf(
    [
      {
        slug: 'pezzo',
        published: '2026-01-01',
        updated: '2030-01-01',
        corrections: [
          { date: '2026-02-01', text: 'Era 12.' },
          { date: '2030-01-01', text: 'Era 13.' },
        ],
      },
      { slug: 'atteso', tags: ['futuro'], section: 'attesa', published: '2031-01-01' },
    ],
    { tags: [{ slug: 'promesso' }] },
  )
  const at = (day: string) => publish(catalogue, { now: Date.parse(`${day}T12:00:00+01:00`), preview: false })

  test('an update and a correction stand nowhere before their day', () => {
    const before = articleIn(at('2026-06-15'), 'pezzo')
    expect([before.updated, before.corrections.map(({ date }) => date)]).toEqual([undefined, ['2026-02-01']])
    const after = articleIn(at('2030-01-01'), 'pezzo')
    expect([after.updated?.day, after.corrections.length]).toEqual(['2030-01-01', 2])
  })

  test('their day makes other pages', () => {
    const idAt = (day: string) =>
      snapshotOf(catalogue, { now: Date.parse(`${day}T12:00:00+01:00`), preview: false }).id
    expect(idAt('2026-06-15')).toBe(idAt('2026-06-16'))
    expect(idAt('2029-12-31')).not.toBe(idAt('2030-01-01'))
  })

  test('a theme and a section made for a piece that is not out are not known; one that nothing has yet is', () => {
    const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug)
    const before = at('2026-06-15')
    expect([slugs(before.tags), slugs(before.sections)]).toEqual([['metodo', 'promesso'], ['idee']])
    const after = at('2031-01-01')
    expect([slugs(after.tags), slugs(after.sections)]).toEqual([
      ['futuro', 'metodo', 'promesso'],
      ['attesa', 'idee'],
    ])
  })
})

describe('the state of a piece', () => {
  const catalogue = catalogueOf(
    [
      { slug: 'uscito', published: '2026-03-01' },
      { slug: 'bozza', published: '2026-03-01', draft: true },
      { slug: 'ritirato', published: '2026-03-01', withdrawn: { date: '2026-04-01', reason: 'Un errore.' } },
      { slug: 'bozza-ritirata', draft: true, withdrawn: { date: '2026-04-01', reason: 'Un errore.' } },
      { slug: 'puntuale', published: '2026-03-29T03:00' },
      { slug: 'del-numero-dopo', published: '2026-01-01', issue: '02-dentro-fuori' },
    ],
    {
      issues: [
        { slug: '01-piccoli-grandi', published: '2026-03-01' },
        { slug: '02-dentro-fuori', published: '2026-05-07' },
      ],
    },
  )
  const stateAt = (slug: string, rome: string) => {
    const article = catalogue.articles.find((piece) => piece.slug === slug)
    return article && stateOf(article, Date.parse(rome))
  }

  test.each([
    ['uscito', '2026-02-28T23:59:59+01:00', 'scheduled'],
    ['uscito', '2026-03-01T00:00:00+01:00', 'published'],
    ['puntuale', '2026-03-29T01:59:59+01:00', 'scheduled'],
    ['puntuale', '2026-03-29T03:00:00+02:00', 'published'],
    ['bozza', '2099-01-01T00:00:00Z', 'draft'],
    ['ritirato', '2026-02-01T00:00:00Z', 'scheduled'],
    ['ritirato', '2026-03-02T00:00:00Z', 'withdrawn'],
    ['bozza-ritirata', '2099-01-01T00:00:00Z', 'draft'],
    ['del-numero-dopo', '2026-05-06T23:59:59+02:00', 'scheduled'],
    ['del-numero-dopo', '2026-05-07T00:00:00+02:00', 'published'],
  ])('%s at %s is %s', (slug, rome, state) => {
    expect(stateAt(slug, rome)).toBe(state)
  })

  test('only what is out stands anywhere in the magazine', () => {
    const magazine = publish(catalogue, at('2026-04-15T12:00:00+02:00'))
    const lists = [
      magazine.articles,
      ...[magazine.byIssue, magazine.byTag, magazine.byAuthor, magazine.bySection].flatMap((groups) => [
        ...groups.values(),
      ]),
      [...magazine.bySlug.article.values()],
    ]
    for (const list of lists) expect(slugs(list).toSorted()).toEqual(['puntuale', 'uscito'])
    expect(slugs(magazine.issues)).toEqual(['01-piccoli-grandi'])
    expect([...magazine.withdrawn.keys()]).toEqual(['ritirato'])
  })

  test('a preview shows drafts and what is scheduled, never what was taken back', () => {
    const magazine = publish(catalogue, at('2026-04-15T12:00:00+02:00', true))
    expect(slugs(magazine.articles).toSorted()).toEqual([
      'bozza',
      'bozza-ritirata',
      'del-numero-dopo',
      'puntuale',
      'uscito',
    ])
    expect(slugs(magazine.issues)).toEqual(['02-dentro-fuori', '01-piccoli-grandi'])
  })
})

describe('what a magazine lists', () => {
  test('authors who have signed something that is out, an editorial too', () => {
    const magazine = magazineOf(
      [
        { slug: 'uno', authors: ['elio', 'anna'] },
        { slug: 'due', authors: ['bea'], draft: true },
      ],
      { authors: [{ slug: 'elio', name: 'Èlio | Rossi' }] },
    )
    expect(slugs(magazine.authors)).toEqual(['anna', 'elio', 'redazione'])
  })

  test('old addresses lead to pieces that are out or taken back, not to those to come', () => {
    const magazine = magazineOf([
      { slug: 'uno', aliases: ['uno-prima', 'uno-ancora-prima'] },
      { slug: 'due', aliases: ['due-prima'], withdrawn: { date: '2026-02-01', reason: 'Un errore.' } },
      { slug: 'tre', aliases: ['tre-prima'], published: '2999-01-01' },
    ])
    expect([...magazine.aliases]).toEqual([
      ['uno-prima', 'uno'],
      ['uno-ancora-prima', 'uno'],
      ['due-prima', 'due'],
    ])
  })

  test.each([
    ['2026-12-15T23:59:59+01:00', ['con-scadenza', 'sempre']],
    ['2026-12-16T00:00:00+01:00', ['sempre']],
  ])('calls to action at %s: %j', (rome, live) => {
    const world = { calls: [{ slug: 'sempre' }, { slug: 'con-scadenza', until: '2026-12-15' }] }
    expect(slugs(magazineOf([{ slug: 'uno' }], world, at(rome)).calls).toSorted()).toEqual(live)
  })
})

describe('the age of an article', () => {
  const ageAt = (rome: string, article: object = {}, section: object = { agesAfterMonths: 36 }) => {
    const view = at(rome)
    const world = {
      sections: [{ slug: 'idee', ...section }],
      issues: [{ slug: '01-piccoli-grandi', published: '2020-01-01' }],
    }
    const magazine = magazineOf([{ slug: 'uno', published: '2020-03-10', ...article }], world, view)
    return ageInYears(articleIn(magazine, 'uno'), view.now)
  }

  test.each([
    ['2023-03-09T23:59:59+01:00', undefined],
    ['2023-03-10T00:00:00+01:00', 3],
    ['2029-03-10T00:00:00+01:00', 9],
  ])('at %s is %s', (rome, years) => {
    expect(ageAt(rome)).toBe(years)
  })

  test('is counted from the last update', () => {
    expect(ageAt('2023-03-10T12:00:00+01:00', { updated: '2022-01-01' })).toBeUndefined()
  })

  test('is nothing where the section does not age', () => {
    expect(ageAt('2099-01-01T12:00:00+01:00', {}, {})).toBeUndefined()
  })

  test('is never «zero years», however soon the section asks', () => {
    expect(ageAt('2020-12-10T12:00:00+01:00', {}, { agesAfterMonths: 6 })).toBeUndefined()
  })
})
