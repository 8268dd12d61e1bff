import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openText } from '#lib/content/front-matter.ts'
import { mendBytes } from '#lib/editor/fix-files.ts'
import { fix } from '#lib/editor/fix-text.ts'
import { proseIn } from '#lib/editor/prose/segments.ts'
import { RULES } from '#lib/editor/rules/ranked-rules.ts'
import { italianSpeller, spellingOf } from '#lib/editor/spelling.ts'
import { readStyle } from '#lib/editor/style.ts'
import { placeIn } from '#lib/model/fault.ts'
import { articleWith } from './file.ts'

const FILE = 'issues/01-piccoli-grandi/trenta.md'
const text = readFileSync(new URL('../../fixtures/editor/thirty.md', import.meta.url), 'utf8')

/** One fault of each kind: the rule, and the words at which it must be reported. */
const FAULTS: readonly (readonly [rule: string, at: string])[] = [
  ['title-length', 'La parola "basta"'],
  ['title-quotes', '"basta" |'],
  ['share-letters', '∞ mai'],
  ['title-stop', '."\ndek'],
  ['field-length', 'Il sommario'],
  ['final-stop', 'e"\nauthors'],
  ['read-also', 'Leggi anche'],
  ['accented-capital', "E' vero"],
  ['acute-e', 'perchè'],
  ['grave-accent', 'cioé'],
  ['qual-e', 'Qual’è'],
  ['po', 'pò di'],
  ['apostrophe-for-accent', "liberta'"],
  ['needless-accent', 'Quì'],
  ['decade', '‘900'],
  ['apostrophe', "'ultima"],
  ['straight-quotes', '"basta" e uscì'],
  ['outer-quotes', '“addio'],
  ['guillemet-spaces', ' cura'],
  ['guillemet-spaces', ' ».'],
  ['ellipsis', '...'],
  ['repeated-punctuation', ',, dice'],
  ['space-before-punctuation', ' , dopo'],
  ['space-after-punctuation', ',anche'],
  ['double-space', '  troppo'],
  ['unit-space', ' € l’uno'],
  ['month-capital', 'Novembre'],
  ['dash', '- così'],
  ['article-elision', 'un amica'],
  ['doubled-word', 'che che'],
  ['link-words', '[qui]'],
  ['single-quotes', "'forse'"],
  ['mixed-apostrophes', '´altra'],
  ['foreign-word', 'mindset'],
  ['filler', 'soluzione chiavi'],
  ['currency-first', '€ 50.'],
  ['two-stops', '..\u0020Davvero'],
  ['exclamation', '?!'],
  ['unmatched-quotes', '«mai'],
  ['title-stop', '.\n\n## **'],
  ['elided-e', 'C’e chi'],
  ['accent-and-apostrophe', "cioè'"],
  ['missing-accent', 'cosi va'],
  ['opening-apostrophe', "'nduja"],
  ['prime', '", poi'],
  ['space-after-apostrophe', ' uva'],
  ['range', '9:00'],
  ['spaced-range', '8 - 12'],
  ['inner-quotes', '«sì»'],
  ['assistant-voice', 'Fammi'],
  ['heading-dress', '## **Un altro'],
  ['bold-heading', '**Che cosa resta'],
  ['title-case', '## TUTTO'],
  ['bare-alt', 'Foto]'],
  ['pasted-words', 'Inviato da'],
  ['english-figure', '4.50'],
  ['unit-joined', 'kg o 3'],
  ['unit-case', 'Kg, cala'],
  ['percent-space', ' % o'],
  ['letter-for-figure', '1O euro'],
  ['ordinal', '1o maggio'],
  ['times', 'x 4, di'],
  ['minus', '-3 gradi'],
  ['hour', 'h. 9'],
  ['space-on-wrong-side', ' ,chiude'],
  ['parenthesis-spaces', ' presto'],
  ['odd-space', '\u3000tace'],
  ['joined-sentences', '.Poi apre'],
  ['small-after-stop', '. anche tardi'],
  ['two-stops', ',. Mi'],
  ['missing-h', 'a detto'],
  ['missing-apostrophe', 'l altra'],
  ['figure-article', 'il 8 marzo'],
  ['unmatched-parenthesis', '(forse'],
]

describe('a file with one fault of each kind', () => {
  test('gives one report for each, at its place, and no other', () => {
    const found = readStyle(FILE, text).map(({ rule, line, column }) => `${line}:${column} ${rule}`)
    const expected = FAULTS.map(([rule, words]) => {
      const { line, column } = placeIn(text, text.indexOf(words))
      return `${line}:${column} ${rule}`
    })
    expect(found.toSorted()).toEqual(expected.toSorted())
    expect(new Set(FAULTS.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)))
  })

  test('the dictionary adds the word that does not exist', async () => {
    const { isRight } = await italianSpeller(new Set())
    const words = spellingOf(FILE, text, proseIn(openText(text)), isRight).map(({ message }) => message)
    expect(words).toContain('«caseificjo» non è nel dizionario')
    expect(words).not.toContain('«silenzio» non è nel dizionario')
  })

  test('the dictionary is silent on a word that a fault of style mends', async () => {
    const { isRight } = await italianSpeller(new Set())
    const written = articleWith('Perchè un pò di citta’ e di caseificj?')
    const words = spellingOf(FILE, written, proseIn(openText(written)), isRight, readStyle(FILE, written))
    expect(words.map(({ message }) => message)).toEqual(['«caseificj» non è nel dizionario'])
  })

  test('--fix leaves the doubts and nothing else, and what it mends once it does not touch again', () => {
    const fixed = fix(FILE, text)
    expect(readStyle(FILE, fixed.text).filter(({ level }) => level === 'fault')).toEqual([])
    const doubts = (of: string) =>
      readStyle(FILE, of)
        .filter(({ level }) => level === 'doubt')
        .map(({ rule }) => rule)
    expect(doubts(fixed.text)).toEqual(doubts(text))
    expect(fix(FILE, fixed.text).text).toBe(fixed.text)
  })
})

const good = [
  'il pane',
  'la casa,',
  'così.',
  'perché',
  'È',
  'un po’',
  '«sì»',
  '50\u00A0€',
  '**forte**',
  'nota[^1]',
  '\n\n',
]
const bad = [
  "E'",
  'perchè',
  'pò',
  "l'uno",
  '"sì"',
  '...',
  ' ,',
  '  ',
  '‘900',
  'qual’è',
  '“sì”',
  '« no »',
  ' - ',
  '5 Marzo',
  'pane,latte',
]
const sealed = [
  '`E\' "x" ...`',
  '[l’uno](/a?b="c"&d=...)',
  ":lang[don't]{en}",
  '\\"',
  "\n\n```\nE' , x\n```\n\n",
  '&quot;',
]
const piece = fc.oneof(...[good, bad, sealed].map((list) => fc.constantFrom(...list)))
const body = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => `Qui ${pieces.join(' ')} fine.\n\n[^1]: Una nota.`)

/** What a mending may never touch: letters and figures without their accents, and everything that is sealed. */
const letters = (of: string) =>
  of
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
const seals = (of: string) => sealed.map((seal) => of.split(seal.trim()).length)

describe('--fix on any text', () => {
  test('is idempotent and changes no word, no code, no address, no foreign passage', () => {
    fc.assert(
      fc.property(body, (written) => {
        const before = articleWith(written)
        const after = fix(FILE, before).text
        expect(fix(FILE, after).text).toBe(after)
        expect(letters(after)).toBe(letters(before))
        expect(seals(after)).toEqual(seals(before))
        expect(after.split('---')[1]).toBe(before.split('---')[1])
      }),
      { numRuns: 40 },
    )
  })

  test('keeps the line ends and the byte order mark of the file', () => {
    const written = `\uFEFF${articleWith('Perchè no?').replaceAll('\n', '\r\n')}`
    const mended = mendBytes(FILE, Buffer.from(written))
    expect(mended?.bytes.toString()).toBe(written.replace('Perchè', 'Perché'))
    expect(mendBytes(FILE, Buffer.from(articleWith('Perché no?')))).toBeUndefined()
  })
})

test.each([
  ['Ecco:\n• Uno\n• Due **punti**\n\n• Tre', 'Ecco:\n- Uno\n- Due **punti**\n\n- Tre'],
  ['● Uno [qui sotto](/temi).', '- Uno [qui sotto](/temi).'],
  ['\uF0B7\u00A0Uno\n\uF0B7\u00A0Due', '- Uno\n- Due'],
  ['⁃ Uno\n⁃ Due', '- Uno\n- Due'],
])('lines that begin with the sign of other programs become a list: %j', (before, after) => {
  expect(fix(FILE, articleWith(before)).text).toBe(articleWith(after))
})

test.each([
  '```\n• codice\n```',
  '> • in una citazione.',
  'Un punto • in mezzo.',
  '![La bici](immagini/IMG 2034.JPG "La bici. | Foto di Maria")',
  '!\\[La bici\\](immagini/bici.jpg "La bici.")',
  'Vedi [la bici](la mia bici.md "La bici di Maria").',
  'Un {#punto .classe "x"} di altri programmi.',
])('raw marks are not prose, and stay: %j', (body) => {
  expect(fix(FILE, articleWith(body)).text).toBe(articleWith(body))
})
