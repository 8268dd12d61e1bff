import { describe, expect, test } from 'vitest'
import { printProblems } from '#lib/content/report.ts'
import { addresses } from '#lib/editor/report/addresses.ts'
import { amends } from '#lib/editor/report/amends.ts'
import { changeBetween } from '#lib/editor/report/change.ts'
import { composeReport } from '#lib/editor/report/compose.ts'
import { heavyImages } from '#lib/editor/report/heavy-images.ts'
import { say } from '#lib/editor/report/line.ts'
import { linksElsewhere } from '#lib/editor/report/links-elsewhere.ts'
import { imagesOf, particulars } from '#lib/editor/report/particulars.ts'
import { printText } from '#lib/editor/report/print.ts'
import { sideOf } from '#lib/editor/report/side.ts'
import { catalogueOf, filesOf, loadedFrom, NOON, type World, type WrittenArticle } from '../../builders.ts'

const world: World = {
  tags: [
    { slug: 'vendita', name: 'Vendita', opposite: 'ascolto' },
    { slug: 'ascolto', name: 'Ascolto', opposite: 'vendita' },
    { slug: 'prezzo', name: 'Prezzo' },
    { slug: 'tempo', name: 'Tempo' },
  ],
}
const LONG = 'Un testo lungo quanto basta perché due versioni si riconoscano fra loro, parola per parola.'

const before: readonly WrittenArticle[] = [
  { slug: 'latte', title: 'Il latte', tags: ['prezzo'], published: '2026-02-01' },
  { slug: 'fretta', title: 'La fretta', tags: ['tempo'], published: '2026-02-02', body: LONG },
  { slug: 'banco', title: 'Il banco', tags: ['vendita', 'prezzo'], published: '2026-02-03' },
  { slug: 'sala', title: 'La sala', tags: ['tempo'], published: '2026-02-04' },
  { slug: 'orecchio', title: 'L’orecchio', tags: ['tempo'], published: '2026-02-05' },
]
/** One article comes, one is renamed without an alias, one changes a theme. */
const after: readonly WrittenArticle[] = [
  { slug: 'latte', title: 'Il latte', tags: ['prezzo'], published: '2026-02-01' },
  { slug: 'calma', title: 'La calma', tags: ['tempo'], published: '2026-02-02', body: LONG },
  { slug: 'banco', title: 'Il banco', tags: ['vendita', 'prezzo'], published: '2026-02-03' },
  { slug: 'sala', title: 'La sala', tags: ['tempo'], published: '2026-02-04' },
  { slug: 'orecchio', title: 'L’orecchio', tags: ['ascolto'], published: '2026-02-05' },
  { slug: 'conto', title: 'Il conto', tags: ['prezzo', 'tempo'], published: '2026-09-01T09:30' },
]

const reportOn = (was: readonly WrittenArticle[], is: readonly WrittenArticle[]) =>
  changeBetween(sideOf(catalogueOf(was, world)), sideOf(catalogueOf(is, world)), NOON.now)

describe('a change that adds one article, renames one and retags one', () => {
  test('is told whole', () => {
    expect(printText(composeReport(reportOn(before, after), []))).toBe(`I pezzi
  Nuovo: «Il conto», /articoli/conto, programmato per il 1º settembre 2026
  Cambiato: «L’orecchio», /articoli/orecchio: temi
  Rinominato: «La calma», da /articoli/fretta a /articoli/calma: titolo

«Il conto»
  Firma redazione; 2 parole, 1 minuto di lettura
  Entra nel numero 1, «Piccoli eppure grandi» (con altri 5); nella rubrica idee (con altri 5); nei temi Prezzo (con altri 2) e Tempo (con altri 2)
  In prima pagina sta in fondo, fra «E poi»
  Ha accanto «La sala» (in comune: tempo), «Il banco» (in comune: prezzo), «La calma» (in comune: tempo) e «Il latte» (in comune: prezzo)

Indirizzi
  /articoli/fretta non risponde più. In issues/01-piccoli-grandi/calma.md aggiungi aliases: [fretta]

Che cosa cambia per chi legge
  8 indirizzi nuovi: /articoli/calma e altri 7
  49 indirizzi che mostrano altro: /, /numeri, /articoli, /temi, /rubriche, /percorsi, /numeri/01-piccoli-grandi, /numeri/01-piccoli-grandi/tutto, /numeri/01-piccoli-grandi/01-piccoli-grandi.epub, /numeri/01-piccoli-grandi/lettera.html, /articoli/orecchio, /articoli/sala e altri 37
  6 indirizzi in meno: /articoli/fretta e altri 5

Calendario
  1º settembre 2026 alle 09:30: esce «Il conto»

I temi
  Usato per la prima volta: Ascolto
  Sta in un pezzo solo: Ascolto. Non porta a niente finché resta solo

Da leggere accanto
  «L’orecchio» perde «Il banco»
  «La sala» guadagna «Il conto» (in comune: tempo)
  «Il banco» guadagna «Il conto» (in comune: prezzo) e perde «L’orecchio»
  «La calma» guadagna «Il conto» (in comune: tempo)
  «Il latte» guadagna «Il conto» (in comune: prezzo) e perde «L’orecchio»

Eppure
  «L’orecchio»: da niente a «Il banco»
  «Il banco»: da niente a «L’orecchio»`)
  })
  test('says nothing when nothing changes', () => {
    expect(composeReport(reportOn(before, before), [])).toEqual([])
  })
  test('an alias settles the old address', () => {
    const settled = after.map((article) =>
      article.slug === 'calma' ? { ...article, aliases: ['fretta'] } : article,
    )
    expect(addresses(reportOn(before, settled)).lines).toEqual([])
  })
  test.each([
    ['put before the first', ['uno', 'due'], ['nuovo', 'uno', 'due']],
    ['in another order', ['uno', 'due'], ['due', 'uno']],
    ['given to a piece that had none', [], ['nuovo']],
  ])('an alias %s would have feeds announce the piece again', (_, had, has) => {
    const lines = (old: readonly string[], now: readonly string[]) => {
      const change = reportOn([{ slug: 'latte', aliases: old }], [{ slug: 'latte', aliases: now }])
      return printText([addresses(change)])
    }
    expect(lines(had, has)).toContain(
      `Chi segue i feed riceverebbe di nuovo «Titolo di latte»: in issues/01-piccoli-grandi/latte.md ${
        had.length === 0
          ? 'è nuovo l’alias nuovo. Se non serve, toglilo'
          : 'metti uno per primo fra gli aliases'
      }`,
    )
    expect(lines(had, [...had, 'nuovo'].slice(0, had.length === 0 ? 0 : 3))).not.toContain('feed')
  })
})

test.each([
  [41, '…e 1 altra riga.'],
  [45, '…e 5 altre righe.'],
])('of %i lines of a section the last words are «%s»', (many, rest) => {
  const lines = Array.from({ length: many }, (_, at) => say`Riga ${at}`)
  expect(
    printText([{ title: 'I pezzi', lines }])
      .split('\n  ')
      .at(-1),
  ).toBe(rest)
})

describe('what has to be known of a piece', () => {
  const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`
  const folder = 'issues/01-piccoli-grandi/immagini'
  const sideWith = (articles: readonly WrittenArticle[], width = 9) => {
    const images = ['a', 'b', 'c'].map((name) => [`${folder}/${name}.svg`, svg(width)] as const)
    const { catalogue, problems } = loadedFrom(new Map([...filesOf(articles, world), ...images]))
    if (!catalogue) throw new Error(printProblems(problems))
    return sideOf(catalogue)
  }
  const told = (was: readonly WrittenArticle[], is: readonly WrittenArticle[], width?: number) => {
    const change = changeBetween(sideWith(was), sideWith(is, width), NOON.now)
    const weights = new Map(imagesOf(change).map((path) => [path, path.includes('a.svg') ? 400_000 : 3]))
    return printText(particulars(change, weights).filter(({ lines }) => lines.length > 0)).split('\n  ')
  }
  const old: WrittenArticle = { slug: 'latte', title: 'Il latte', tags: ['prezzo'] }
  const illustrated: WrittenArticle = {
    slug: 'pane',
    title: 'Il pane',
    tags: ['tempo'],
    authors: ['ada', 'elio'],
    hero: { src: 'immagini/a.svg', alt: 'Un forno.', credit: 'Foto di Ada' },
    body: `${'parola '.repeat(600)}\n\n![Un sacco.](immagini/b.svg "Il sacco. | Foto di Elio")\n\n![Una pala.](immagini/c.svg)`,
  }
  test('of a new one who signs, how long it is, its pictures with weight and credit, what it joins', () => {
    expect(told([old], [old, illustrated])).toEqual([
      '«Il pane»',
      'Firmano ada ed elio; 605 parole, 3 minuti di lettura',
      `Mostra ${folder}/a.svg (391 kB, Foto di Ada), ${folder}/b.svg (1 kB, Foto di Elio) e ${folder}/c.svg (1 kB, senza credito)`,
      'Entra nel numero 1, «Piccoli eppure grandi» (con un altro); nella rubrica idee (con un altro); nel tema Tempo (il primo)',
      'In prima pagina sta sotto il pezzo d’apertura',
    ])
  })
  test('where it stands on the home page, if its issue is the one that is shown there', () => {
    const issues = [
      { slug: '01-piccoli-grandi' },
      { slug: '02-lenti-svelti', a: 'Lenti', b: 'svelti', published: '2026-03-01' },
    ]
    const sections = [{ slug: 'opinioni', name: 'Opinioni', opinion: true }]
    const others = Array.from({ length: 4 }, (_, at) => ({
      slug: `p-${at}`,
      issue: '02-lenti-svelti',
      order: at + 2,
    }))
    const line = (written: Partial<WrittenArticle>) => {
      const both = { ...world, issues, sections }
      const piece = { slug: 'nuovo', issue: '02-lenti-svelti', ...written }
      const change = changeBetween(
        sideOf(catalogueOf(others, both)),
        sideOf(catalogueOf([...others, piece], both)),
        NOON.now,
      )
      const [section] = particulars(change, new Map())
      return printText(section ? [section] : [])
        .split('\n  ')
        .find((each) => each.startsWith('In prima pagina'))
    }
    expect([
      line({ order: 1 }),
      line({ order: 3 }),
      line({ order: 9 }),
      line({ order: 9, section: 'opinioni' }),
      line({ issue: '01-piccoli-grandi' }),
      line({ order: 1, draft: true }),
    ]).toEqual([
      'In prima pagina è il pezzo d’apertura',
      'In prima pagina sta sotto il pezzo d’apertura',
      'In prima pagina sta in fondo, fra «E poi»',
      'In prima pagina sta nella fascia delle opinioni',
      undefined,
      undefined,
    ])
  })
  test('of a draft the same, but for what it has beside it: nothing, as long as it is one', () => {
    const lines = told([old], [old, { ...illustrated, draft: true }])
    expect(lines.at(-1)).toContain('Entra nel numero 1, «Piccoli eppure grandi» (con un altro)')
  })
  test('of one that says other words who signs, and how long it is and was', () => {
    expect(told([old], [{ ...old, body: 'Un paragrafo più lungo.' }])).toEqual([
      '«Il latte»',
      'Firma redazione; 4 parole, 1 minuto di lettura (erano 2)',
    ])
    expect(told([old], [{ ...old, authors: ['ada'] }])[1]).toBe('Firma ada; 2 parole, 1 minuto di lettura')
  })
  test('of one that has another date, theme or dek nothing', () => {
    const nothing = [printText([])]
    expect(
      told([old], [{ ...old, tags: ['tempo'], dek: 'Un’altra frase.', published: '2026-01-02' }]),
    ).toEqual(nothing)
  })
  test('of one whose opening picture is another under the same name', () => {
    expect(told([illustrated], [illustrated], 10)).toHaveLength(3)
  })
  test('of many together, from the ninth on, the length alone', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ slug: `pezzo-${at}`, title: `Pezzo ${at}` }))
    expect(told([old], [old, ...many]).slice(-2)).toEqual([
      '«Pezzo 8»: Firma redazione; 2 parole, 1 minuto di lettura',
      '«Pezzo 9»: Firma redazione; 2 parole, 1 minuto di lettura',
    ])
  })
  test('corrections and withdrawals are quoted, once', () => {
    const corrections = [{ date: '2026-03-01', text: 'Erano 80: sono 90.' }]
    const withdrawn = { date: '2026-04-08', reason: 'Non reggeva.' }
    const was = { ...old, corrections }
    const is = { ...old, corrections: [...corrections, { date: '2026-03-02', text: 'Erano 7.' }], withdrawn }
    const lines = (a: WrittenArticle, b: WrittenArticle) =>
      printText([amends(changeBetween(sideWith([a]), sideWith([b]), NOON.now))]).split('\n  ')
    expect(lines(was, is)).toEqual([
      'Rettifiche e ritiri',
      'Rettifica di «Il latte», il 2 marzo 2026: Erano 7.',
      'Ritiro di «Il latte», l’8 aprile 2026: Non reggeva.',
    ])
    expect(lines(is, is)).toEqual(['Rettifiche e ritiri'])
  })
})

describe('other things that a change can do', () => {
  const [first] = before
  const only = (is: Partial<WrittenArticle>) =>
    printText(composeReport(reportOn(before, [{ slug: 'latte', ...first, ...is }, ...before.slice(1)]), []))
  test('a text that is out and changes without a word', () => {
    expect(only({ body: 'Un altro testo.' })).toContain('Cambiati senza dirlo\n  «Il latte»')
    expect(only({ body: 'Un altro testo.', updated: '2026-06-01' })).not.toContain('Cambiati senza dirlo')
    expect(only({ body: 'Un paragrafo!' })).not.toContain('Cambiati senza dirlo')
  })
  test('a piece that was out and is gone', () => {
    expect(printText(composeReport(reportOn(before, before.slice(1)), []))).toContain(
      '/articoli/latte sparisce: «Il latte» era uscito. Rimetti il file e aggiungi withdrawn con data e motivo',
    )
  })
  test('images that are too heavy, too wide, or of no size', () => {
    const images = [
      { path: 'a.jpg', bytes: 500_000, width: 800 },
      { path: 'b.svg', bytes: 150_000, width: 800 },
      { path: 'c.jpg', bytes: 1000, width: 6000 },
      { path: 'd.svg', bytes: 1000 },
      { path: 'e.jpg', bytes: 1000, width: 800 },
    ]
    expect(printText([heavyImages(images)]).split('\n  ')).toEqual([
      'Immagini',
      'a.jpg pesa 489 kB: il massimo è 400. Esportala più piccola o in WebP',
      'b.svg pesa 147 kB: il massimo è 100. Esportala più piccola o in WebP',
      'c.jpg è larga 6000 pixel: ne bastano 2880',
      'd.svg non dice quanto è grande',
    ])
  })
  test('a theme that is almost another', () => {
    const tags = [...(world.tags ?? []), { slug: 'vendite', name: 'Vendite' }]
    const head = catalogueOf([...before, { slug: 'nuovo', tags: ['vendite'] }], { tags })
    const change = changeBetween(sideOf(catalogueOf(before, world)), sideOf(head), NOON.now)
    expect(printText(composeReport(change, []))).toContain('Quasi uguali: Vendite e Vendita')
  })
})

test('the links that another core works out are those of this one', async () => {
  const catalogue = catalogueOf(after, world)
  expect(await linksElsewhere(catalogue)).toEqual(sideOf(catalogue).links)
})
