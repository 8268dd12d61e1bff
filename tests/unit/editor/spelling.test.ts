import { describe, expect, test } from 'vitest'
import { openText } from '#lib/content/front-matter.ts'
import { proseIn } from '#lib/editor/prose/segments.ts'
import { italianSpeller, spellingOf, withNearest } from '#lib/editor/spelling.ts'
import { readStyle, styleOf } from '#lib/editor/style.ts'
import { articleWith } from './file.ts'

const FILE = 'issues/01-piccoli-grandi/prova.md'
const { isRight, nearest } = await italianSpeller(new Set())

const remarksOn = (body: string) => {
  const text = articleWith(body)
  const opened = openText(text)
  const prose = proseIn(opened)
  return spellingOf(FILE, text, prose, isRight, styleOf(FILE, opened, prose))
}
const unknown = (body: string) => remarksOn(body).map(({ message }) => /«(.*)»/.exec(message)?.[1])
const meant = (body: string) =>
  withNearest(remarksOn(body), nearest).map(({ remedy }) => /intendevi «([^»]*)»/.exec(remedy)?.[1])

describe('what the dictionary says', () => {
  test.each([
    ['La citta piu bella.', ['città', 'più']],
    ['Perche gia sara, puo e cioe.', ['Perché', 'già', 'sarà', 'può', 'cioè']],
    ['L’universita e la qualita di lunedi.', ['università', 'qualità', 'lunedì']],
    ['Uno straodinario mercatto.', ['straordinario', 'mercato']],
    ['Un caseificjo.', ['caseificio']],
    ['Xyzzyqwerty.', [undefined]],
  ])('%s', (body, words) => {
    expect(meant(body)).toEqual(words)
  })

  test('a soft hyphen is no letter of its word', () => {
    expect(unknown('La bi\u00ADci\u00ADcletta di ca\u00ADsa, il mer\u00ADcattto.')).toEqual(['mercattto'])
  })

  test('the dictionary is searched for twenty words of a run', () => {
    const words = Array.from(
      { length: 30 },
      (_, at) => `mercat${'abcdefghijklmnopqrstuvwxyzabcd'.slice(at, at + 1)}zzq`,
    )
    const remarks = remarksOn(`${words.join(' ')}.`)
    let asked = 0
    withNearest(remarks, () => {
      asked += 1
      return undefined
    })
    expect(remarks.length).toBeGreaterThan(20)
    expect(asked).toBe(20)
  })

  test.each([
    'Scrivi a maria.rossi@example.com o a <mailto:x@y.example>.',
    'Vedi www.youtube.com/watch?v=xyz, https://tiktok.com/@qwerty e eppure.it.',
    'Il file IMG_2034.JPG, poi bilancio.xlsx e C:\\xyzq\\foto.png.',
    '![La bici](immagini/IMG 2034.JPG "Foto di Xyzq")',
    '## Titolo {#xyzq}\n\nTesto.',
    'Chi segue @xyzq e #qwerty.',
    'Che bello ☀️ 👍🏽 👨‍👩‍👧 e 1️⃣.',
    'La dott.ssa Rossi e il dott. Bianchi della S.p.A., pag. 3, cfr. art. 7, nel 50 a.C.',
    'L’MP3, la CO2, il B2B, 10km.',
    'The price of milk is not what you think it is, and that is the point of this article.',
  ])('nothing of %j', (body) => {
    expect(unknown(body)).toEqual([])
  })

  test('a very long word is said, cut', () => {
    expect(unknown(`Un ${'xyz'.repeat(5_000)}.`)).toEqual([`${'xyz'.repeat(20)}…`])
  })
})

describe('another language', () => {
  const said = (body: string, fields = '') =>
    readStyle(FILE, articleWith(body, fields))
      .filter(({ rule }) => rule === 'language')
      .map(({ message, remedy }) => `${message} → ${remedy}`)
  const english =
    'The price of milk is not what you think it is, and that is the point of this article for the people who sell it.'

  test.each([
    ['inglese', 'en', english],
    [
      'francese',
      'fr',
      'Le prix du lait est une question pour les gens qui sont dans le commerce, et pas pour vous.',
    ],
    [
      'tedesco',
      'de',
      'Der Preis der Milch ist nicht das, was die Leute von dem Laden und für sich erwarten.',
    ],
    [
      'spagnolo',
      'es',
      'El precio de la leche no es lo que las personas piensan, y por eso los pequeños ganan.',
    ],
  ])('a whole text: %s', (name, language, body) => {
    expect(said(`${body}\n\n${body}`)).toEqual([
      `il testo sembra ${name} → aggiungi «lang: ${language}» alla testata`,
    ])
    expect(readStyle(FILE, articleWith(body))).toHaveLength(1)
    expect(said(body, `lang: ${language}\n`)).toEqual([])
  })

  const italian =
    'Il prezzo del latte non è quello che si pensa, e per questo anche la bottega ne parla più di prima.'

  test('that a text says to be in, and is not: it would be read by nobody', () => {
    expect(said(italian, 'lang: en\n')).toEqual([
      'la testata dice «lang: en», ma il testo sembra italiano, e così nessuno lo rilegge → togli la riga',
    ])
    expect(said(english, 'lang: fr\n')).toEqual([
      'la testata dice «lang: fr», ma il testo sembra inglese → scrivi «lang: en»',
    ])
    expect(readStyle(FILE, articleWith(italian, 'lang: en-GB\n'))).toMatchObject([
      { rule: 'language', level: 'doubt', line: 8 },
    ])
  })

  test.each([
    ['en', `${english}\n\n> ${italian}`],
    ['en-GB', english],
    [
      'nap',
      'Chi va, va. Il pane che si fa per la festa non è di ieri, e non lo sanno più gli altri del paese.',
    ],
    ['en', 'Milk.'],
    ['es', 'El precio de la leche no es lo que las personas piensan, y por eso los pequeños ganan.'],
  ])('a text may say to be in another: lang: %s, %s', (lang, body) => {
    expect(said(body, `lang: ${lang}\n`)).toEqual([])
  })

  test('Italian of another country is read as Italian', () => {
    expect(readStyle(FILE, articleWith('Perchè no?', 'lang: it-CH\n')).map(({ rule }) => rule)).toEqual([
      'acute-e',
    ])
  })

  test('one passage of an Italian text', () => {
    expect(said(`${`${italian} `.repeat(4)}\n\n> ${english}`)).toEqual([
      'questo passo sembra inglese → scrivilo fra «:lang[» e «]{en}»',
    ])
  })

  test.each([
    'La Harvard Business Review e il Wall Street Journal, The Economist e il New York Times ne parlano.',
    'Nord Est e sud ovest, in una casa con un giardino per tutti.',
    'Il titolo è «The Art of the Deal», e non vale la pena di leggerlo.',
    'Una casa per una donna con un cane, come usa.',
  ])('Italian is Italian: %s', (body) => {
    expect(said(body)).toEqual([])
  })
})

test.each([
  ['Il ﬁore.', 'cancella la parola e riscrivila: «fiore»'],
  ['Il pаne.', 'cancella la parola e riscrivila: «pane»'],
  ['Un 𝗽𝗮𝗻𝗲.', 'cancella la parola e riscrivila: «pane»'],
  ['Il forna-\nio apre.', 'uniscila: «fornaio»'],
  ['Il pros-\nsimo mese.', 'uniscila: «prossimo»'],
])('what only looks like a word of the dictionary is told: %j', (body, remedy) => {
  expect(remarksOn(body).map((remark) => remark.remedy)).toEqual([remedy])
})

test.each(['Un’app, una startup e un like.', 'Il Pil, il PIL e l’Istat.', 'La foto (ndr) è sul blog.'])(
  'what everybody writes is right: %j',
  (body) => {
    expect(unknown(body)).toEqual([])
  },
)
