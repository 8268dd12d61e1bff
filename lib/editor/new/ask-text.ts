import { quoted } from '#lib/content/messages/wording.ts'
import { oddCharacter } from '#lib/model/characters.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { capital } from '#lib/model/sentence.ts'
import type { Answers, NewFile, Question } from './recipe.ts'
import type { Talk } from './talk.ts'
import { mended, saidOf } from './verdict.ts'

/** A question with what it hangs on. */
export type Asked = {
  readonly question: Question
  readonly answers: Answers
  readonly catalogue: Catalogue
  /** The file as it would be with an answer. */
  readonly write: (answer: string) => NewFile
  readonly proposed?: string | undefined
  /** The answer that came with the command. */
  readonly given?: string | undefined
}

/** No answer has more characters: the rules of style need not read what was pasted by mistake. */
const LONGEST = 2_000

type Considered = {
  /** As it would be written. */
  readonly answer: string
  /** Why it will not do. */
  readonly why?: string | undefined
  /** What to know of it before it is taken. */
  readonly remarks: readonly string[]
}

function consider(written: string, { question, answers, catalogue, write }: Asked): Considered {
  const { field, isProse, tidy, refuse } = question
  if (written.length > LONGEST)
    return { answer: written, why: `ha ${written.length} caratteri: accorciala`, remarks: [] }
  const tidied = tidy?.(written) || written
  const answer = isProse ? mended(tidied, field, write) : tidied
  const odd = isProse && oddCharacter(answer)
  const why = odd
    ? `c’è un carattere che non si vede, ${odd.name} (${odd.codePoint}): riscrivila a mano`
    : refuse?.(answer, catalogue, answers)
  const { faults, doubts } =
    why === undefined && isProse ? saidOf(write(answer), field) : { faults: [], doubts: [] }
  const changed = answer === written ? [] : [`si scrive così: ${answer}`]
  return { answer, why: why ?? faults[0], remarks: [...changed, ...doubts] }
}

/** What is said of an answer that is needed and not there. */
export const missing = ({ name, example }: Question): string => `serve un valore, come --${name} ${example}`

/** The answer to a question where nobody can be asked, or why there is none. */
export function taken(asked: Asked): Considered {
  const { question, given, proposed } = asked
  const written = given?.trim() || proposed || ''
  if (written === '') return { answer: '', why: missing(question), remarks: [] }
  const considered = consider(written, asked)
  // What was typed is not made into another address unseen.
  const isOther = question.tidy !== undefined && considered.answer !== written
  return isOther && considered.why === undefined
    ? { ...considered, why: `${quoted(written)} si scrive così: --${question.name} ${considered.answer}` }
    : considered
}

/**
 * Asks until an answer will do. What would be written otherwise than it was typed, and what the check would doubt, is shown
 * first and becomes the proposal: an empty answer takes it. Rejects with `Left`.
 */
export async function askText(
  asked: Asked,
  ask: NonNullable<Talk['ask']>,
  say: Talk['say'],
): Promise<string> {
  let { proposed, given } = asked
  for (;;) {
    const prompt = `${asked.question.ask}${proposed ? ` [${proposed}]` : ''}: `
    const written = (given ?? (await ask(prompt))).trim() || proposed
    given = undefined
    if (!written) {
      say(`  Serve una risposta, come ${asked.question.example.replaceAll('"', '')}`)
      continue
    }
    const { answer, why, remarks } = consider(written, asked)
    if (why === undefined && (remarks.length === 0 || written === proposed)) return answer
    for (const line of why === undefined ? remarks : [why]) say(`  ${capital(line)}`)
    if (why === undefined) {
      say('  Invio per tenerla così, o riscrivila.')
      proposed = answer
    } else if (written === proposed) proposed = undefined
  }
}
