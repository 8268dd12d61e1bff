import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { imprint } from '#lib/content/kinds/imprint.ts'
import { KINDS } from '#lib/content/kinds/table.ts'
import { quoted } from '#lib/content/messages/wording.ts'
import { nearestOf } from '#lib/content/nearest.ts'
import { dataOf, readYaml } from '#lib/content/yaml.ts'
import { oddCharacter } from '#lib/model/characters.ts'
import { capital } from '#lib/model/sentence.ts'
import type { Talk } from '../new/talk.ts'
import { typeset } from '../new/typeset.ts'
import { writeFiles } from '../new/write-files.ts'
import { firstFiles } from './first-files.ts'
import { recordText } from './record-text.ts'
import { TEN, type TenAnswers, type TenQuestion } from './ten-questions.ts'

const FORM = 'npm run new -- rivista cartella'

const HELP = `${FORM}

Fa una rivista nuova in una cartella che non c’è ancora: dieci domande, e quello che serve per metterla in linea.
Per non farsi chiedere niente, con le risposte già nel comando:

  ${FORM} ${TEN.map(({ name, example }) => `--${name} ${example}`).join(' ')}`

/** What came of it: what to say, and whether it went well. */
export type Made = { readonly isDone: boolean; readonly said: readonly string[] }

const refused = (...said: readonly string[]): Made => ({ isDone: false, said })

/** Why an answer will not do (Italian), by the record's own rules; undefined if it will. */
export function refusal(question: TenQuestion, answer: string, now: number): string | undefined {
  const { name, key, choices, proposed, example } = question
  if (answer === '')
    return proposed === '' ? undefined : `serve una risposta, come ${example.replaceAll('"', '')}`
  const odd = oddCharacter(answer)
  if (odd) return `c’è un carattere che non si vede, ${odd.name} (${odd.codePoint}): riscrivila a mano`
  if (choices && !choices.includes(answer)) {
    const near = nearestOf(answer, choices)
    return `${quoted(answer)} non c’è fra le risposte: ${near ? `intendevi «${near}»?` : choices.join(', ')}`
  }
  const yaml = readYaml(key ? recordText({ [name]: answer }, now) : `name: ${JSON.stringify(answer)}`)
  const { data } = dataOf(yaml)
  const read = typeof data === 'object' && data !== null ? { ...data } : undefined
  // Who signs stands in a file of its own.
  const { faults } = (key ? imprint : KINDS.author).read(read, yaml)
  const said = faults.find(({ path }) => path[0] === (key ?? 'name'))
  // There is no key yet to be taken away.
  return said && `${said.message}: ${said.remedy.replace('togli la chiave', 'rispondi con il solo Invio')}`
}

const asWritten = ({ isProse }: TenQuestion, answer: string): string =>
  (isProse ? typeset(answer) : answer).normalize('NFC').trim()

/** An answer to a list may be the number that stands before it. */
const chosen = ({ choices = [] }: TenQuestion, answer: string): string =>
  (/^\d{1,2}$/.test(answer) && choices[Number(answer) - 1]) || answer

/** Asks until an answer will do. Rejects with `Left`. */
async function asked(question: TenQuestion, { ask, say }: Required<Talk>, now: number): Promise<string> {
  const { ask: words, proposed, choices } = question
  const list = choices ? ` (${choices.map((choice, at) => `${at + 1} ${choice}`).join(', ')})` : ''
  for (;;) {
    const line = await ask(`${words}${list}${proposed ? ` [${proposed}]` : ''}: `)
    const answer = chosen(question, asWritten(question, line)) || (proposed ?? '')
    const why = refusal(question, answer, now)
    if (why === undefined) return answer
    say(`  ${capital(why)}`)
  }
}

type Given = { readonly folder: string; readonly flags: Readonly<Record<string, string>> }

/** Reads what follows `rivista`; what Node says of a wrong flag is English. */
function given(args: readonly string[]): Given | Made {
  const option = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(TEN.map(({ name }) => [name, option])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
  })
  const { help, ...flags } = values
  if (help) return { isDone: true, said: [HELP] }
  const names: readonly string[] = TEN.map(({ name }) => name)
  const strange = Object.keys(flags).find((flag) => !names.includes(flag))
  if (strange !== undefined) {
    const near = nearestOf(strange, names)
    return refused(
      `L’opzione «--${strange}» non c’è: ${near ? `intendevi «--${near}»?` : `scrivi «${FORM}»`}`,
    )
  }
  const empty = Object.entries(flags).find(([, value]) => typeof value !== 'string')
  if (empty) return refused(`A «--${empty[0]}» manca il valore.`)
  const [folder, other] = positionals
  if (folder === undefined)
    return refused(`Manca la cartella: scrivi «${FORM}», come «npm run new -- rivista ../prova».`)
  if (other !== undefined)
    return refused(`${quoted(other)} qui non vuol dire niente: un testo di più parole va fra virgolette.`)
  return {
    folder,
    flags: Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, String(value)])),
  }
}

/** The answers of flags, and of whoever is there for the others; or why one will not do. */
async function answersOf(flags: Given['flags'], { ask, say }: Talk, now: number): Promise<TenAnswers | Made> {
  const answers = new Map<string, string>()
  for (const question of TEN) {
    const flag = flags[question.name]
    if (flag === undefined && ask) answers.set(question.name, await asked(question, { ask, say }, now))
    else {
      const { proposed, example }: TenQuestion = question
      const answer = flag === undefined ? (proposed ?? '') : asWritten(question, flag)
      if (flag === undefined && proposed === undefined)
        return refused(
          `Qui nessuno può rispondere alle domande: scrivi le risposte nel comando, a partire da «--${question.name} ${example}».`,
        )
      const why = refusal(question, answer, now)
      if (why !== undefined) return refused(`--${question.name}: ${why}`)
      answers.set(question.name, answer)
    }
  }
  const of = (name: string) => answers.get(name) ?? ''
  return {
    ...{ name: of('name'), hinge: of('hinge'), descriptor: of('descriptor'), motto: of('motto') },
    ...{ description: of('description'), period: of('period'), licence: of('licence') },
    ...{ domain: of('domain'), contact: of('contact'), author: of('author') },
  }
}

/**
 * `npm run new -- rivista folder`: ten questions, and a content folder that passes the check. Asks at a terminal what flags do
 * not say; nothing is written before all answers are there, nor into a folder that holds something. Rejects with `Left`.
 */
export async function newMagazine(args: readonly string[], talk: Talk, now: number): Promise<Made> {
  const read = given(args)
  if ('isDone' in read) return read
  const { folder, flags } = read
  const there = await readdir(resolve(folder)).catch(() => [])
  if (there.length > 0)
    return refused(`La cartella «${folder}» non è vuota: scegline una che non c’è ancora.`)
  const answers = await answersOf(flags, talk, now)
  if ('isDone' in answers) return answers
  const failed = await writeFiles(resolve(folder), firstFiles(answers, folder, now))
  if (failed) return refused(failed)
  return {
    isDone: true,
    said: [
      `Fatta: «${answers.name}» è in ${folder}. Resta da scrivere dove dice «Da scrivere». Due comandi:`,
      `  CONTENT_DIR=${folder} npm run check`,
      `  CONTENT_DIR=${folder} npm start`,
    ],
  }
}
