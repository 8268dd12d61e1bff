import { expect, test } from 'vitest'
import { readingMinutes } from '#lib/model/body.ts'
import { alphabetical } from '#lib/model/order.ts'
import { inSentence, italianList } from '#lib/model/sentence.ts'
import { fold, isSlug, slugify } from '#lib/model/slug.ts'
import { menuName, parseTitle } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'
import { articleIn, magazineOf } from '../../builders.ts'

test.each([
  ['L’attività dell’artigiano', 'l-attivita-dell-artigiano'],
  ["L'attività", 'l-attivita'],
  ['Perché no?', 'perche-no'],
  ['  Otto   mesi  ', 'otto-mesi'],
  ['È già lì', 'e-gia-li'],
  ['caffe\u0300', 'caffe'],
  ['50 € al mese', '50-al-mese'],
  ['1º maggio', '1-maggio'],
  ['Straße', 'strasse'],
  ['Lech Wałęsa a Łódź', 'lech-walesa-a-lodz'],
  ['L’œuvre di Žižek', 'l-oeuvre-di-zizek'],
  ['Ødegård e Þór', 'odegard-e-thor'],
  ['đak, ħobż, ıspanak, İzmir', 'dak-hobz-ispanak-izmir'],
  ['Æsir, ﬁne, H₂O, m²', 'aesir-fine-h2o-m2'],
  ['quaglio\u00addromo', 'quagliodromo'],
  ['«»', ''],
  ['日本', ''],
])('the slug of «%s» is «%s»', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test.each(['otto-mesi', '2026', 'a', 'i-3-passi'])('«%s» can stand in an address', (name) => {
  expect(isSlug(name)).toBe(true)
})

test.each(['', 'Otto-mesi', 'otto--mesi', '-otto', 'otto-', 'otto mesi', 'città', 'otto_mesi', 'a/b'])(
  '«%s» cannot stand in an address',
  (name) => {
    expect(isSlug(name)).toBe(false)
  },
)

test('names are compared without case and accents, however the accents are encoded', () => {
  expect([fold('CittÀ'), fold('citta\u0300'), fold('citta')]).toEqual(['citta', 'citta', 'citta'])
})

test.each([
  [
    'Il prezzo | che nessuno dice',
    { text: 'Il prezzo che nessuno dice', first: 'Il prezzo', second: 'che nessuno dice' },
  ],
  ['Il prezzo', { text: 'Il prezzo', first: 'Il prezzo' }],
  ['Il prezzo|basso', { text: 'Il prezzo basso', first: 'Il prezzo', second: 'basso' }],
])('the voices of «%s»', (written, title) => {
  expect(parseTitle(written)).toEqual(title)
})

test('a menu takes the first voice without its last mark', () => {
  expect(menuName(parseTitle('Chi siamo: | sei banchi'))).toBe('Chi siamo')
})

test('alphabetical order is the Italian one', () => {
  expect(['Zeta', 'È ora', 'e poi', 'Numero 10', 'Numero 2', 'Età'].toSorted(alphabetical)).toEqual([
    'È ora',
    'e poi',
    'Età',
    'Numero 2',
    'Numero 10',
    'Zeta',
  ])
})

test.each([
  [['Anna'], 'Anna'],
  [['Anna', 'Bea'], 'Anna e Bea'],
  [['Anna', 'Elio'], 'Anna ed Elio'],
  [['Anna', 'Bea', 'Enzo'], 'Anna, Bea ed Enzo'],
  [['Arte e economia', 'Tempo'], 'Arte e economia e Tempo'],
  [['Tempo', 'È ora'], 'Tempo ed È ora'],
])('%j in a sentence', (names, sentence) => {
  expect(italianList(names)).toBe(sentence)
})

test.each([
  ['Ascolto', 'ascolto'],
  ['L’attesa', 'l’attesa'],
  ['Épica', 'épica'],
  ['PMI', 'PMI'],
  ['E-commerce', 'e-commerce'],
  ['ascolto', 'ascolto'],
])('inside a sentence «%s» is «%s»', (name, inside) => {
  expect(inSentence(name)).toBe(inside)
})

const { imprint } = magazineOf([])

test('two themes are joined as Italian joins them, and keep their capitals', () => {
  const { pairJoin, pairTitle, pairText, sideBest } = strings.themes
  expect([pairJoin('Tempo', 'Export').second, pairTitle('PMI', 'Energia', false, imprint)]).toEqual([
    'ed export',
    'PMI ed energia',
  ])
  expect(pairTitle('Tempo', 'PMI', true, imprint)).toBe('Tempo eppure PMI')
  expect(pairText('PMI', 'Energia', imprint)).toContain('due temi, PMI ed energia, e')
  expect([sideBest('PMI'), strings.related.but('Ascolto', imprint)]).toEqual([
    'Dalla parte di: PMI',
    'eppure ascolto',
  ])
})

test.each([
  [1, 1],
  [299, 1],
  [300, 2],
  [1000, 5],
])('%i words are %i minutes', (words, minutes) => {
  const body = Array.from({ length: words }, () => 'parola').join(' ')
  const { body: read } = articleIn(magazineOf([{ slug: 'uno', body }]), 'uno')
  expect([read.words, readingMinutes(read)]).toEqual([words, minutes])
})
