import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { toJpeg } from '#lib/content/photograph.ts'
import { printProblems } from '#lib/content/report.ts'
import { dayAt } from '#lib/model/dates.ts'
import { publish } from '#lib/model/magazine.ts'
import { isPhotograph } from '#lib/model/media.ts'
import { filesOf, loadedFrom, magazineOf, NOON, type World, type WrittenArticle } from '../../builders.ts'
import { soundBooks } from './sound-books.ts'
import { documentsOf, epubFrom, textsOf } from './support.ts'

await soundBooks('tests/fixtures/valid')

const modified = (epub: Uint8Array): string =>
  /dcterms:modified">([^<]+)/.exec(textsOf(epub).get('libro.opf') ?? '')?.[1] ?? ''

/** The day of a book's last change, on the magazine's clock. */
const dayOf = (epub: Uint8Array): string => dayAt(Date.parse(modified(epub)))

test('a correction in an article changes the file and its date', async () => {
  const article = { slug: 'uno', published: '2026-01-02' }
  const before = await epubFrom(magazineOf([article]), '01-piccoli-grandi')
  const corrections = [{ date: '2026-03-04', text: 'Il conto era un altro.' }]
  const after = await epubFrom(magazineOf([{ ...article, corrections }]), '01-piccoli-grandi')
  expect(dayOf(before)).toBe('2026-01-02')
  expect(dayOf(after)).toBe('2026-03-04')
  expect(documentsOf(after).get('articolo-uno.xhtml')).toContain('Il conto era un altro.')
})

const ONE = { slug: 'uno', published: '2026-01-02', updated: '2026-03-04' }
const correction = { date: '2026-03-04', text: 'Il conto era un altro.' }
const SAME_DAY: readonly (readonly [string, WrittenArticle, World])[] = [
  ['a correction on the day of its last update', { ...ONE, corrections: [correction] }, {}],
  [
    'another correction of the same day',
    { ...ONE, corrections: [correction, { ...correction, text: 'E anche questo.' }] },
    {},
  ],
  ['a comma that nobody declares', { ...ONE, body: 'Un, paragrafo.' }, {}],
  ['another name of an author', ONE, { authors: [{ slug: 'redazione', name: 'Il tavolo' }] }],
  ['another name of a theme', ONE, { tags: [{ slug: 'metodo', name: 'Il metodo' }] }],
  ['another cover', ONE, { issues: [{ slug: '01-piccoli-grandi', inks: 2 }] }],
  ['another publisher', ONE, { imprint: { publisher: 'Un altro' } }],
  ['a later update on the same day', { ...ONE, updated: '2026-03-04T12:00' }, {}],
]

test('two books that are not the same bytes never have one name and one date of change', async () => {
  const dates = new Map<string, string>()
  const books = await Promise.all(
    [['as it was', ONE, {}] as const, ...SAME_DAY].map(async ([name, article, world]) => {
      const epub = await epubFrom(magazineOf([article], world), '01-piccoli-grandi')
      dates.set(name, modified(epub))
      return [name, epub] as const
    }),
  )
  const [, first] = books[0] ?? []
  for (const [name, epub] of books) {
    expect([name, dayOf(epub)]).toEqual([name, '2026-03-04'])
    expect([name, Buffer.compare(epub, first ?? new Uint8Array()) === 0]).toEqual([
      name,
      name === 'as it was',
    ])
  }
  expect(new Set(dates.values()).size).toBe(dates.size)
})

test('a piece that is withdrawn leaves the book, whose date is another', async () => {
  const two = { slug: 'due', published: '2026-01-02' }
  const withdrawn = { date: '2026-03-05', reason: 'Era di un altro.' }
  const before = await epubFrom(magazineOf([ONE, two]), '01-piccoli-grandi')
  const after = await epubFrom(magazineOf([ONE, { ...two, withdrawn }]), '01-piccoli-grandi')
  expect(documentsOf(after).has('articolo-due.xhtml')).toBe(false)
  expect(modified(after)).not.toBe(modified(before))
})

test('on the days on which the clock changes a book is of that day', async () => {
  for (const day of ['2026-03-29', '2025-10-26'])
    for (const body of ['Uno.', 'Due.', 'Tre.', 'Quattro.', 'Cinque.'])
      expect(
        dayOf(
          await epubFrom(magazineOf([{ ...ONE, updated: day, published: day, body }]), '01-piccoli-grandi'),
        ),
      ).toBe(day < '2026' ? '2026-01-01' : day)
})

test('a correction that has not come yet, a scheduled piece, a draft, a withdrawn one: no trace', async () => {
  const out = { slug: 'uno', tags: ['metodo'] }
  const hidden = [
    { slug: 'domani', published: '2026-06-16' },
    { slug: 'bozza', draft: true },
    { slug: 'ritirato', withdrawn: { date: '2026-02-01', reason: 'Era di un altro.' } },
  ]
  const body = 'Si veda [il pezzo](/articoli/domani).'
  const plain = magazineOf([{ ...out, body: 'Si veda il pezzo.' }])
  const whole = magazineOf([
    { ...out, body, corrections: [{ date: '2026-06-16', text: 'Domani.' }] },
    ...hidden,
  ])
  const [without, scheduled] = await Promise.all(
    [plain, whole].map((magazine) => epubFrom(magazine, '01-piccoli-grandi')),
  )
  const texts = [...textsOf(scheduled ?? new Uint8Array()).values()].join('')
  for (const { slug } of hidden) expect(texts).not.toContain(slug)
  expect(dayOf(scheduled ?? new Uint8Array())).toBe(dayOf(without ?? new Uint8Array()))
  expect(texts).not.toContain('Domani.')
})

test('a link to a piece of the issue leads to its chapter; what is not in the book is on the web', async () => {
  const magazine = magazineOf([
    {
      slug: 'uno',
      body: 'Da [due](/articoli/due#un-titolo), [tre](/articoli/tre?x=1), [temi](/temi/metodo).',
    },
    { slug: 'due', body: 'Testo.\n\n## Un titolo\n\nTesto.' },
    { slug: 'tre', issue: '02-dentro-fuori' },
  ])
  const text = documentsOf(await epubFrom(magazine, '01-piccoli-grandi')).get('articolo-uno.xhtml') ?? ''
  expect(text).toContain('<a href="articolo-due.xhtml#un-titolo">due</a>')
  expect(text).toContain('<a href="https://eppure.example/articoli/tre?x=1">tre</a>')
  expect(text).toContain('<a href="https://eppure.example/temi/metodo">temi</a>')
})

test('words of other languages are marked for HTML and for XML', async () => {
  const magazine = magazineOf([{ slug: 'uno', lang: 'en', body: 'A :lang[mestiere]{it}.' }])
  const epub = await epubFrom(magazine, '01-piccoli-grandi')
  const text = documentsOf(epub).get('articolo-uno.xhtml') ?? ''
  expect(text).toContain('<i lang="it" xml:lang="it">mestiere</i>')
  expect(text).toMatch(/<h1 id="titolo" lang="en" xml:lang="en">/)
  expect(textsOf(epub).get('libro.opf')).toContain('<dc:language>en</dc:language>')
})

test('an issue without articles is a book, too', async () => {
  const magazine = magazineOf([], { issues: [{ slug: '01-piccoli-grandi' }] })
  const { messages } = await EpubCheck.validate(await epubFrom(magazine, '01-piccoli-grandi'))
  expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([])
})

test('what editors write cannot break the files', async () => {
  const evil = 'A & B <i>"c"</i> ]]> \u0001 «d» 𝒜'
  const magazine = magazineOf(
    [
      {
        slug: 'uno',
        title: `${evil.slice(0, 18)} | & <b>`,
        kicker: '<x>&',
        summary: ['a < b & c', 'd > e'],
        sources: [{ title: '<&>"' }],
      },
    ],
    { issues: [{ slug: '01-piccoli-grandi', subtitle: '<&> "x"' }] },
  )
  const epub = await epubFrom(magazine, '01-piccoli-grandi')
  const { messages } = await EpubCheck.validate(epub)
  expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([])
  expect(documentsOf(epub).get('frontespizio.xhtml')).toContain('&lt;&amp;&gt; &quot;x&quot;')
})

test('a photograph stands in it as a JPEG of a tablet’s width, without what the camera wrote; a drawing as it is', async () => {
  const photo = await sharp({ create: { width: 2000, height: 1000, channels: 4, background: '#b3126b80' } })
    .withExif({ IFD0: { Copyright: 'segreto' } })
    .png()
    .toBuffer()
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 40 30"><rect width="40" height="30"/></svg>'
  const hero = { src: 'immagini/foto.png', alt: 'Una parete rossa', credit: 'Foto di prova' }
  const files = filesOf([
    { slug: 'uno', hero, body: 'Testo.\n\n![Un riquadro nero](immagini/riquadro.svg)\n\nTesto.' },
  ])
  const folder = 'issues/01-piccoli-grandi/immagini'
  const images = new Map<string, Uint8Array>([
    [`${folder}/foto.png`, photo],
    [`${folder}/riquadro.svg`, Buffer.from(drawing)],
  ])
  const { catalogue, problems } = loadedFrom(new Map<string, string | Uint8Array>([...files, ...images]))
  if (!catalogue) throw new Error(printProblems(problems))
  const epub = await epubFrom(publish(catalogue, NOON), '01-piccoli-grandi', async (image) => {
    const bytes = images.get(image.path) ?? new Uint8Array()
    return isPhotograph(image) ? toJpeg(bytes) : bytes
  })
  const { messages } = await EpubCheck.validate(epub)
  expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([])
  const packed = Object.entries(unzipSync(epub))
  const [, jpeg] = packed.find(([path]) => path.endsWith('.jpg')) ?? []
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 600 })
  expect(Buffer.from(jpeg ?? []).includes('segreto')).toBe(false)
  expect([...textsOf(epub).values()]).toContain(drawing)
  expect(documentsOf(epub).get('articolo-uno.xhtml')).toMatch(
    /<img src="immagine-[0-9a-f]+\.jpg" alt="Una parete rossa" width="2000" height="1000"\/><figcaption>Foto di prova</,
  )
})

test('a figure and its unit never part at the edge of a cell, as words may', async () => {
  const body = ':::tabella[Conti]\n| Voce | Euro |\n| --- | ---: |\n| Totale | 3.300\u00a0€ |\n:::'
  const texts = textsOf(await epubFrom(magazineOf([{ slug: 'uno', body }]), '01-piccoli-grandi'))
  expect(texts.get('articolo-uno.xhtml')).toContain('<td class="number">3.300\u00a0€</td>')
  const css = texts.get('libro.css') ?? ''
  expect(css.indexOf('li,td,th{overflow-wrap:anywhere}')).toBeGreaterThan(0)
  expect(css.indexOf('.number{text-align:right;overflow-wrap:break-word}')).toBeGreaterThan(
    css.indexOf('td,th{overflow-wrap:anywhere}'),
  )
})
