import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble } from '#lib/content/assemble.ts'
import { parseFile } from '#lib/content/parse.ts'
import { readStyle } from '#lib/editor/style.ts'
import type { Values } from '#lib/model/proposal.ts'
import { files, send } from './support.ts'

/** A form takes 14 ms of a core; with nine others on it, ten times as long. */
const LONG = 300_000

const WORDS =
  'pane forno mattina conto bottega cliente banco mano sera farina paese strada lavoro prezzo tempo'.split(
    ' ',
  )
const word = fc.constantFrom(...WORDS)
const several = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((words) => words.join(' '))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const line = several(3, 7).map(capital)

/** What people type on a keyboard: straight quotes and apostrophes, dots one after the other, an accent behind its letter. */
const typed = fc.constantFrom(
  (text: string) => text,
  (text: string) => `${text}, perche' "${text}"`,
  (text: string) => `${text}, e l'altro ${text}`,
  (text: string) => `${text}, cioe' ${text}`,
)
const sentence = fc.tuple(several(8, 14), typed).map(([text, how]) => `${capital(how(text))}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const block = fc.oneof(
  paragraph,
  line.map((text) => `## ${text}`),
  sentence.map((text) => `${text} Lo dice [chi ne parla](/temi/caldo).`),
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.map((text) => `- ${text}`).join('\n')),
  sentence.map((text) => `> ${text}`),
)
const ends = fc.constantFrom('\n', '\r\n')
const body = fc
  .tuple(paragraph, fc.array(block, { maxLength: 6 }), paragraph, ends)
  .map(([first, rest, last, end]) => [first, ...rest, last].join('\n\n').replaceAll('\n', end))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const source = fc.record({
  title: line,
  author: maybe(line),
  publication: maybe(line),
  year: maybe(fc.integer({ min: 1900, max: 2026 }).map(String)),
  url: maybe(fc.constantFrom('https://example.org/a', 'http://example.com/città?x=1&y=2')),
})

const form: fc.Arbitrary<Values> = fc
  .record({
    numero: fc.constantFrom('01-caldo-freddo', '02-dentro-fuori'),
    title: fc.tuple(several(1, 3), maybe(several(1, 3))).map(([a, b]) => capital(b ? `${a} | ${b}` : a)),
    kicker: maybe(line),
    dek: sentence,
    authors: fc.subarray(['redazione', 'anna-verdi'], { minLength: 1 }),
    section: fc.constantFrom('idee', 'opinioni'),
    tags: fc.subarray(['caldo', 'freddo', 'casa'], { minLength: 1 }),
    published: maybe(fc.constantFrom('2027-05-01', '1/7/2027', '3 agosto 2027')),
    summary: maybe(fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.join('\r\n'))),
    steps: maybe(fc.array(sentence, { minLength: 3, maxLength: 3 }).map((all) => all.join('\n\n'))),
    sources: fc.array(source, { maxLength: 3 }),
    series: maybe(line),
    canonical: maybe(fc.constant('https://example.org/prima')),
    signs: maybe(fc.record({ name: fc.constantFrom('Maria Rossi', 'Ugo | Bianchi'), bio: sentence })),
    testo: body,
  })
  .map(({ sources, signs, authors, tags, ...plain }) => {
    const entries = [
      ...Object.entries(plain),
      ...sources.flatMap((one, at) =>
        Object.entries(one).map(([name, value]) => [`sources.${at}.${name}`, value] as const),
      ),
      ...Object.entries(signs ?? {}).map(([name, value]) => [`firma.${name}`, value] as const),
      ['posti.sources', String(Math.max(1, sources.length))] as const,
    ]
    const filled = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]] as const]))
    return { ...Object.fromEntries(filled), authors, tags }
  })

test(
  'a thousand forms that are right become files that the check passes as they are',
  () => {
    fc.assert(
      fc.property(form, (values) => {
        const proposal = send('articolo', values)
        expect(
          Object.values(proposal.remarks)
            .flat()
            .filter(({ level }) => level === 'fault'),
        ).toEqual([])
        const made = proposal.files.map(({ path, text }) => ({
          path,
          text,
          parsed: parseFile(path, Buffer.from(text)),
        }))
        expect(made).toHaveLength('firma.name' in values ? 2 : 1)
        expect(assemble([...files, ...made.map(({ parsed }) => parsed)]).problems).toEqual([])
        const style = made.flatMap(({ path, text }) => readStyle(path, text))
        expect(style.filter(({ level, edits }) => level === 'fault' || edits)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  },
  LONG,
)

test(
  'what a form shows again, sent again, makes the same file',
  () => {
    fc.assert(
      fc.property(form, (values) => {
        const first = send('articolo', values)
        const again = send('articolo', { ...first.values, 'posti.sources': [String(first.places.sources)] })
        expect(again.files.map(({ text }) => text)).toEqual(first.files.map(({ text }) => text))
        expect(again.mended).toBe(0)
      }),
      { numRuns: 100 },
    )
  },
  LONG,
)
