import { describe, expect, test } from 'vitest'
import { realMagazine } from './content.ts'
import { type Chart, chartsOf, priceIn, reckoned, rowOf, type Table, tablesOf } from './figures.ts'
import { piecesOf } from './pieces.ts'

const pieces = piecesOf(await realMagazine())
const inPieces = <Figure>(read: (markdown: string) => readonly Figure[]) =>
  pieces.flatMap(({ file, body }) => read(body.markdown).map((figure) => ({ file, figure })))
const tables = inPieces(tablesOf)
const charts = inPieces(chartsOf)

/** What a row amounts to, in one column, from the rows of the same table. */
type Reckoning = (row: (name: string) => number, above: readonly number[]) => number

/** All the rows above it, or all since the last one that was reckoned. */
const total: Reckoning = (_, above) => above.reduce((sum, one) => sum + one, 0)
/** The first row, less the rows that follow it. */
const rest: Reckoning = (_, above) => above.reduce((left, one) => left - one)

type Declared = {
  readonly file: string
  readonly title: string
  /** The rows that can be reckoned, in their order. */
  readonly rows: Readonly<Record<string, Reckoning>>
  /** How far a row may lie from its sum, where the text says that it is rounded. */
  readonly within?: number
}

const SUMS: readonly Declared[] = [
  {
    file: 'il-piano-su-un-foglio',
    title: 'Esempio: chiudere bene una tipografia',
    rows: { 'In cifra tonda': total },
    within: 5,
  },
  { file: 'il-prezzo-del-latte', title: 'Esempio: cento litri, una settimana', rows: { Resta: rest } },
  {
    file: 'noleggiare-un-manager',
    title: 'Esempio: che cosa è costato e che cosa ha reso, in un anno',
    rows: { Costo: total, Resa: total },
  },
  {
    file: 'quanto-vale-un-ora',
    title: 'Esempio: un’ora, dalla paga al costo',
    rows: {
      'Contributi dell’impresa, 30 per cento': (row) => row('Retribuzione lorda annua') * 0.3,
      'TFR: la retribuzione divisa per 13,5': (row) => row('Retribuzione lorda annua') / 13.5,
      'Costo di un anno': (row) =>
        row('Retribuzione lorda annua') +
        row('Contributi dell’impresa, 30 per cento') +
        row('TFR: la retribuzione divisa per 13,5'),
      'Un’ora': (row) => row('Costo di un anno') / row('Ore lavorate in un anno'),
    },
    within: 0.5,
  },
  { file: 'la-fattura-di-piu', title: 'Esempio: che cosa ha trovato in un anno', rows: { Totale: total } },
  { file: 'la-fattura-di-piu', title: 'Esempio: tre modi, un anno', rows: { Resta: rest } },
  {
    file: 'lo-strumento-da-lasciare-in-negozio',
    title: 'Esempio: il primo anno, nei due modi',
    // A frame leaves 24 €.
    rows: { Totale: total, 'Cornici in più per pareggiare': (row) => row('Totale') / 24 },
  },
  {
    file: 'una-macchina-al-banco',
    title: 'Esempio: il primo anno del programma, con il ricontrollo',
    rows: { Resta: total },
  },
  {
    file: 'due-velocita',
    title: 'Trentotto mesi alla fabbrica Calbi',
    rows: { Speso: total, Resta: (row) => row('Ordini dal sito, 331.000 €: margine') - row('Speso') },
  },
  {
    file: 'otto-mesi',
    title: 'Esempio: otto mesi, le giornate e gli euro',
    rows: { 'In tutto': total },
  },
  {
    file: 'un-anno-senza-do-ut-des',
    title: 'Esempio: il conto del vivaio, due anni a confronto',
    rows: { Totale: total },
  },
  {
    file: 'ossimori-e-nuovi-mestieri',
    title: 'Esempio: otto ore della macchina sette',
    rows: { Resta: total },
  },
  {
    file: 'spingere-e-farsi-cercare',
    title: 'Esempio: cento camini in più, due stagioni',
    rows: { Resta: total },
  },
]

/** Tables whose last column is the sum of the others. */
const ACROSS: readonly { readonly file: string; readonly title: string }[] = [
  { file: 'cinque-modi-di-farsi-aiutare', title: 'Quanto costa, con le ore di casa' },
]

/** Charts whose bars make a whole. */
const WHOLES: readonly { readonly file: string; readonly title: string; readonly whole: number }[] = [
  { file: 'quanto-e-piccolo-un-piccolo', title: 'Su cento imprese con almeno tre addetti', whole: 100 },
  {
    file: 'le-relazioni-che-nessuno-raccoglie',
    title: 'Esempio: dove passano i clienti in una settimana',
    whole: 220,
  },
  { file: 'un-anno-senza-do-ut-des', title: 'Esempio: chi vi ha parlato di noi?', whole: 96 },
]

type Named = { readonly file: string; readonly title: string }

function find<Figure extends { readonly title: string }>(
  all: readonly { readonly file: string; readonly figure: Figure }[],
  { file, title }: Named,
): Figure {
  const found = all.find((one) => one.file.endsWith(`/${file}.md`) && one.figure.title === title)
  if (!found) throw new Error(`${file} has no «${title}»`)
  return found.figure
}

/** The numbers of one column above a row, since the row that was reckoned before it. */
function above(
  { rows }: Table,
  name: string,
  column: number,
  reckonedRows: ReadonlySet<string>,
): readonly number[] {
  const end = rows.findIndex(([first]) => first?.text === name)
  const start = rows.findLastIndex(([first], at) => at < end && reckonedRows.has(first?.text ?? '')) + 1
  return rows.slice(start, end).flatMap((row) => row[column]?.value ?? [])
}

describe.each(SUMS)('$file: $title', (declared) => {
  const table = find(tables, declared)
  const names = new Set(Object.keys(declared.rows))
  test.each(Object.entries(declared.rows))('%s', (name, reckon) => {
    const said = rowOf(table, name)
    expect(said.size).toBeGreaterThan(0)
    for (const [column, value] of said) {
      const sum = reckon(
        (other) => rowOf(table, other).get(column) ?? Number.NaN,
        above(table, name, column, names),
      )
      expect(
        Math.abs(value - sum),
        `${table.head[column]}: ${value}, and the sum is ${sum}`,
      ).toBeLessThanOrEqual(declared.within ?? 0.005)
    }
  })
})

test.each(ACROSS)('$file: in «$title» the last column is the sum of the others', (declared) => {
  for (const row of find(tables, declared).rows) {
    const values = row.flatMap(({ value }) => value ?? [])
    expect(values.length).toBeGreaterThan(2)
    expect(values.at(-1), row[0]?.text).toBe(values.slice(0, -1).reduce((sum, one) => sum + one, 0))
  }
})

test.each(WHOLES)('$file: the bars of «$title» make $whole', (declared) => {
  const bars = find(charts, declared).bars.flatMap(({ value }) => value ?? [])
  expect(bars.reduce((sum, one) => sum + one, 0)).toBeCloseTo(declared.whole, 6)
})

test('every table with a total and every chart of a whole is declared', () => {
  const TOTAL = /^(totale|resta|restano|in tutto|in cifra tonda|somma|speso|costo|resa|utile|perdita)$/i
  const known = new Set([...SUMS, ...ACROSS, ...WHOLES].map(({ file, title }) => `${file}: ${title}`))
  const slug = (file: string) => file.replace(/^.*\//, '').replace(/\.md$/, '')
  const withTotal = ({ head, rows }: Table) =>
    [...head, ...rows.map(([first]) => first?.text ?? '')].some((name) => TOTAL.test(name))
  const ofWhole = ({ title, caption }: Chart) =>
    /^Su (?:cento|mille)\b/.test(title) || /\bin tutto\b/.test(caption)
  const found = [
    ...tables.filter(({ figure }) => withTotal(figure)),
    ...charts.filter(({ figure }) => ofWhole(figure)),
  ].map(({ file, figure }) => `${slug(file)}: ${figure.title}`)
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((name) => !known.has(name))).toEqual([])
})

test('what a row reckons in words is what it says in numbers', () => {
  const rows = tables.flatMap(({ file, figure }) => figure.rows.map((row) => ({ file, row })))
  const said = rows.flatMap(({ file, row }) => {
    const [first, ...others] = row
    const price = priceIn(first?.text ?? '')
    const [quantity = 0, ...amounts] = others.flatMap(({ value }) => value ?? [])
    const words = row.map(({ text }) => text)
    const sum =
      price !== undefined && amounts.length > 0
        ? price * quantity
        : words.map(reckoned).find((one) => one !== undefined)
    return sum === undefined ? [] : [{ where: `${file}: ${words.join(' | ')}`, sum, row }]
  })
  expect(said.length).toBeGreaterThan(15)
  const wrong = said.filter(
    ({ sum, row }) => !row.some(({ value = 0 }) => Math.abs(Math.abs(value) - sum) <= 0.5),
  )
  expect(wrong.map(({ where, sum }) => `${where} (${sum})`)).toEqual([])
})
