import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { firstFiles } from '#lib/editor/magazine/first-files.ts'
import { newMagazine, refusal } from '#lib/editor/magazine/new-magazine.ts'
import { TEN, type TenQuestion } from '#lib/editor/magazine/ten-questions.ts'
import { Left } from '#lib/editor/new/talk.ts'
import { readStyle } from '#lib/editor/style.ts'
import { MARK_SIGNS } from '#lib/model/mark-signs.ts'
import { loadedFrom } from '../../builders.ts'

const NOW = Date.parse('2026-11-30T12:00:00+01:00')

const ANSWERS = {
  name: 'Il Granello',
  hinge: 'oppure',
  descriptor: 'Rivista di boschi e legnami',
  motto: 'Si pianta, | si aspetta.',
  description: 'Storie di chi lavora il legno e di chi lo lascia crescere, un numero a stagione.',
  period: 'trimestrale',
  licence: 'CC BY 4.0',
  domain: 'granello.example',
  contact: 'redazione@granello.example',
  author: 'Maria | Rossi',
} as const

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-magazine-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const flagsOf = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value])

const silent = { say: () => undefined }

/** Answers in the order in which they are asked for; who has none left goes. */
function speaker(lines: readonly string[]) {
  const left = [...lines]
  const said: string[] = []
  return {
    said,
    ask: async () => {
      const line = left.shift()
      if (line === undefined) throw new Left()
      return line
    },
    say: (text: string) => void said.push(text),
  }
}

const problemsOf = (answers: typeof ANSWERS | Readonly<Record<keyof typeof ANSWERS, string>>) =>
  loadedFrom(new Map(firstFiles(answers, '../prova', NOW).map(({ path, text }) => [path, text]))).problems

describe('a new magazine', () => {
  test('is ten questions, and a folder that passes the check', async () => {
    expect(TEN).toHaveLength(10)
    const { said, ...talk } = speaker(Object.values(ANSWERS))
    const folder = join(root, 'prova')
    const made = await newMagazine([folder], talk, NOW)
    expect([made.isDone, said]).toEqual([true, []])
    expect(made.said.join('\n')).toContain(`CONTENT_DIR=${folder} npm start`)
    expect(readFileSync(join(folder, 'rivista.yml'), 'utf8')).toContain(
      '\nfeedAuthority: "granello.example,2026-11-30"\n',
    )
    expect(existsSync(join(folder, 'issues/01-vuoto-pieno/il-primo-pezzo.md'))).toBe(true)
  })

  test.each([
    ['with a hinge', {}],
    ['without', { hinge: '' }],
    ['without anybody to write to', { contact: '' }],
    ['of a desk', { author: 'Redazione' }],
    ['of somebody whose name has no letter of ours', { author: '王 | 芳' }],
    ['with quotes and colons in its words', { descriptor: 'Rivista: «boschi» e "legnami" # e altro' }],
    ['of one year’s rhythm', { period: 'annuale', licence: 'CC0 1.0' }],
  ])('%s passes the check, and no rule of style stops it', (_, other) => {
    expect(problemsOf({ ...ANSWERS, ...other })).toEqual([])
    const files = firstFiles({ ...ANSWERS, ...other }, '../prova', NOW).filter(({ path }) =>
      path.endsWith('.md'),
    )
    const stopped = files.flatMap(({ path, text }) =>
      path === 'README.md' ? [] : readStyle(path, text).filter(({ level }) => level === 'fault'),
    )
    expect(stopped).toEqual([])
  })

  test('asks again what will not do, with the record’s own words', async () => {
    const { said, ...talk } = speaker([
      '',
      'X',
      'λόγος',
      ANSWERS.name,
      'questa cerniera è lunga',
      ...Object.values(ANSWERS).slice(1, 5),
      'bimensile',
      '',
      '',
      'granello',
      ...Object.values(ANSWERS).slice(7),
    ])
    const made = await newMagazine([join(root, 'prova')], talk, NOW)
    expect(made.isDone).toBe(true)
    expect(said.map((line) => line.trim().split(/[:→]/)[0])).toEqual([
      'Serve una risposta, come Il Granello',
      'Il nome «X» ha 1 segno',
      'Nel nome «λόγος» il marchio non sa comporre il segno «λ»',
      'La cerniera «questa cerniera è lunga» ha 23 lettere',
      '«bimensile» non c’è fra le risposte',
      '«granello,2026-11-30» non dà un nome ai pezzi nei feed',
    ])
  })

  test('takes a number of a list, and a domain with its day', async () => {
    const lines = { ...ANSWERS, period: '5', licence: '2', domain: 'altra-riva.example,2026-01-01' }
    const { said, ...talk } = speaker(Object.values(lines))
    const made = await newMagazine([join(root, 'prova')], talk, NOW)
    expect([made.isDone, said]).toEqual([true, []])
    const record = readFileSync(join(root, 'prova/rivista.yml'), 'utf8')
    expect(record).toContain('\nfeedAuthority: "altra-riva.example,2026-01-01"\n')
    expect(record).toContain('\nperiod: semestrale\n')
    expect(record).toContain('\nlicence: "CC BY-SA 4.0"\n')
  })

  test('has no key yet that one could take away', () => {
    const hinge: TenQuestion | undefined = TEN.find(({ name }) => name === 'hinge')
    expect(hinge && refusal(hinge, 'questa è troppo lunga', NOW)).toMatch(/rispondi con il solo Invio/)
  })

  test('that somebody leaves half-way is not written', async () => {
    const folder = join(root, 'prova')
    await expect(newMagazine([folder], speaker(['Il Granello']), NOW)).rejects.toThrow(Left)
    expect(existsSync(folder)).toBe(false)
  })

  test('does not touch a folder that holds something', async () => {
    writeFileSync(join(root, 'lettera.txt'), 'cara')
    const made = await newMagazine([root, ...flagsOf(ANSWERS)], silent, NOW)
    expect([made.isDone, made.said[0]]).toEqual([
      false,
      `La cartella «${root}» non è vuota: scegline una che non c’è ancora.`,
    ])
  })

  test.each([
    [[], 'Manca la cartella'],
    [['a', 'b'], '«b» qui non vuol dire niente'],
    [['a', '--nome', 'X'], 'L’opzione «--nome» non c’è: intendevi «--name»?'],
    [['a', '--name'], 'A «--name» manca il valore.'],
    [
      ['a', ...flagsOf({ ...ANSWERS, author: 'Maria |' })],
      '--author: «name» ha più di un « | », o una voce vuota',
    ],
    [['a', '--name', 'X'], '--name: il nome «X» ha 1 segno'],
    [['a', '--name', 'Il Granello'], 'scrivi le risposte nel comando, a partire da «--descriptor'],
  ])('asked for with %j says what is wrong', async (args, said) => {
    const [folder, ...flags] = args
    const made = await newMagazine(folder ? [join(root, folder), ...flags] : [], silent, NOW)
    expect(made.isDone).toBe(false)
    expect(made.said[0]?.replaceAll(join(root, ''), '')).toContain(said)
    expect(existsSync(join(root, 'a'))).toBe(false)
  })

  test('whose answers are taken one by one passes the check as a whole', () => {
    // As they are written: composed, without spaces at their ends.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((written) => written.normalize('NFC').trim())
      .filter((written) => written !== '')
    const name = fc.string({ unit: fc.constantFrom(...MARK_SIGNS), minLength: 2, maxLength: 14 })
    const some = fc.record({
      name,
      hinge: text,
      descriptor: text,
      motto: text,
      description: text,
      author: text,
    })
    const isTaken = (answers: Readonly<Record<string, string>>) =>
      TEN.every((question: TenQuestion) => {
        const answer = answers[question.name]
        return (
          answer === undefined || (answer.trim() === answer && refusal(question, answer, NOW) === undefined)
        )
      })
    fc.assert(
      fc.property(some, (answers) => {
        fc.pre(isTaken(answers))
        expect(problemsOf({ ...ANSWERS, ...answers })).toEqual([])
      }),
      { numRuns: 25, maxSkipsPerRun: 200 },
    )
  })
})
