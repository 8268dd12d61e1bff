import { describe, expect, test } from 'vitest'
import { addresses } from '#lib/editor/report/addresses.ts'
import { around } from '#lib/editor/report/around.ts'
import { changeBetween } from '#lib/editor/report/change.ts'
import { pieces } from '#lib/editor/report/pieces.ts'
import { printText } from '#lib/editor/report/print.ts'
import { sideOf } from '#lib/editor/report/side.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { catalogueOf, filesOf, loadedFrom, NOON, type World, type WrittenArticle } from '../../builders.ts'

const world = {
  issues: [{ slug: '01-piccoli-grandi' }],
  tags: [{ slug: 'metodo', name: 'Metodo' }],
  sections: [{ slug: 'idee', name: 'Idee' }],
  authors: [{ slug: 'redazione', name: 'La redazione' }],
  pages: [{ slug: 'chi-siamo', title: 'Chi siamo' }],
  calls: [{ slug: 'scrivi', title: 'Scrivi' }],
} satisfies World

const changeOf = (before: Catalogue, after: Catalogue) =>
  changeBetween(sideOf(before), sideOf(after), NOON.now)
const linesOf = (section: ReturnType<typeof pieces>): readonly string[] =>
  printText([section]).split('\n  ').slice(1)

describe('an article that says the same in another way is told', () => {
  const before: WrittenArticle = { slug: 'latte', title: 'Il latte | e la panna' }
  const told = (after: Partial<WrittenArticle>) =>
    linesOf(pieces(changeOf(catalogueOf([before], world), catalogueOf([{ ...before, ...after }], world))))

  test.each([
    [{ title: 'Il latte e | la panna' }, 'titolo'],
    [{ canonical: 'https://example.org/latte' }, 'prima uscita'],
    [{ lang: 'en' }, 'lingua'],
    [{ cta: 'scrivi' }, 'invito'],
    [{ aliases: ['il-latte'] }, 'indirizzi di prima'],
    [{ authors: ['redazione', 'altri'], body: 'Altro.' }, 'firme, testo'],
  ])('%j', (after, fields) => {
    expect(told(after)).toEqual([expect.stringMatching(new RegExp(`, /articoli/latte: ${fields}$`))])
  })

  const withImage = (width: number, issue = '01-piccoli-grandi'): Catalogue => {
    const written = { slug: 'latte', title: 'Il latte', issue, body: '![Un secchio.](immagini/secchio.svg)' }
    const issues = [{ slug: '01-piccoli-grandi' }, { slug: '02-lenti-svelti' }]
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`
    const image = [`issues/${issue}/immagini/secchio.svg`, svg] as const
    const { catalogue } = loadedFrom(new Map([...filesOf([written], { issues }), image]))
    if (!catalogue) throw new Error('the files of this test do not pass the check')
    return catalogue
  }

  test('so is one whose image is another under the same name', () => {
    expect(linesOf(pieces(changeOf(withImage(9), withImage(10))))).toEqual([
      'Cambiato: «Il latte», /articoli/latte: immagini del testo',
    ])
  })
  test('one that moves with its image to another issue has another issue, not another image', () => {
    expect(linesOf(pieces(changeOf(withImage(9), withImage(9, '02-lenti-svelti'))))).toEqual([
      'Cambiato: «Il latte», /articoli/latte: numero',
    ])
  })
})

describe('what is no article', () => {
  const piece: WrittenArticle = { slug: 'latte' }
  const told = (after: World) =>
    linesOf(around(changeOf(catalogueOf([piece], world), catalogueOf([piece], { ...world, ...after }))))

  test.each<[World, string]>([
    [
      { issues: [{ slug: '01-piccoli-grandi', body: 'Un altro editoriale.', dek: 'Un’altra frase.' }] },
      'Numero cambiato: «Piccoli eppure grandi», /numeri/01-piccoli-grandi: sommario, testo',
    ],
    [
      { tags: [{ slug: 'metodo', name: 'Metodo', description: 'Un’altra definizione.' }] },
      'Tema cambiato: «Metodo», /temi/metodo: definizione',
    ],
    [
      { sections: [{ slug: 'idee', name: 'Idee', opinion: true }] },
      'Rubrica cambiata: «Idee», /rubriche/idee: opinione',
    ],
    [
      { authors: [{ slug: 'redazione', name: 'La redazione', bio: 'Altre due righe.' }] },
      'Firma cambiata: «La redazione», /autori/redazione: presentazione',
    ],
    [
      { pages: [{ slug: 'chi-siamo', title: 'Chi siamo', body: 'Un altro testo.' }] },
      'Pagina cambiata: «Chi siamo», /chi-siamo: testo',
    ],
    [
      { calls: [{ slug: 'scrivi', title: 'Scrivi', until: '2026-12-31' }] },
      'Invito cambiato: «Scrivi», calls/scrivi.md: ultimo giorno',
    ],
    [{ tags: [...world.tags, { slug: 'soglia', name: 'Soglia' }] }, 'Tema nuovo: «Soglia», /temi/soglia'],
    [{ pages: [] }, 'Pagina tolta: «Chi siamo», /chi-siamo'],
  ])('%j', (after, line) => {
    expect(told(after)).toEqual([line])
  })

  test('is not told when nothing of it changes', () => {
    expect(told({})).toEqual([])
  })
})

describe('addresses that no longer answer', () => {
  const lost = (before: readonly WrittenArticle[], was: World, after: readonly WrittenArticle[], is: World) =>
    linesOf(addresses(changeOf(catalogueOf(before, was), catalogueOf(after, is))))

  test('of an issue whose folder has another name', () => {
    const renamed = { ...world, issues: [{ slug: '01-piccoli-grandissimi' }] }
    expect(lost([{ slug: 'latte' }], world, [{ slug: 'latte' }], renamed)).toEqual([
      '/numeri/01-piccoli-grandi non risponde più: rimetti issues/01-piccoli-grandi/index.md con il nome di prima',
    ])
  })
  test('of a theme that is gone', () => {
    const more = { ...world, tags: [...world.tags, { slug: 'soglia', name: 'Soglia' }] }
    expect(lost([{ slug: 'latte' }], more, [{ slug: 'latte' }], world)).toEqual([
      '/temi/soglia non risponde più: rimetti tags/soglia.md con il nome di prima',
    ])
  })
  test('of an author who has signed nothing any more', () => {
    const two = { ...world, authors: [...world.authors, { slug: 'anna', name: 'Anna' }] }
    expect(lost([{ slug: 'latte', authors: ['anna'] }], two, [{ slug: 'latte' }], two)).toEqual([
      '/autori/anna sparisce: niente di quel che è in rete porta più questa firma',
    ])
  })
  test('of a piece that was out and is a draft again', () => {
    expect(
      lost([{ slug: 'latte', title: 'Il latte' }], world, [{ slug: 'latte', draft: true }], world),
    ).toEqual([
      '/temi/metodo sparisce: aspetta con i pezzi che lo portano, e nessuno è più in rete',
      '/rubriche/idee sparisce: aspetta con i pezzi che lo portano, e nessuno è più in rete',
      '/articoli/latte sparisce: «Titolo di latte» era uscito e torna in attesa. Se va tolto, in issues/01-piccoli-grandi/latte.md aggiungi withdrawn con data e motivo; se no rimetti la data, senza draft',
    ])
  })
  test('of an issue that is put off', () => {
    const later = { ...world, issues: [{ slug: '01-piccoli-grandi', published: '2027-01-01' }] }
    expect(lost([], world, [], later)).toEqual([
      '/numeri/01-piccoli-grandi sparisce: il numero era uscito e la sua data è tornata nel futuro',
      '/autori/redazione sparisce: niente di quel che è in rete porta più questa firma',
    ])
  })
  test('of an earlier name that is dropped', () => {
    const before = [{ slug: 'latte', aliases: ['burro', 'panna'] }]
    expect(lost(before, world, [{ slug: 'latte', aliases: ['burro'] }], world)).toEqual([
      '/articoli/panna era un indirizzo di prima e non risponde più: rimetti panna fra gli aliases',
    ])
  })
  test('a draft that goes, and one that was never out, had none', () => {
    expect(
      lost([{ slug: 'latte', draft: true }, { slug: 'pane' }], world, [{ slug: 'pane' }], world),
    ).toEqual([])
  })
})
