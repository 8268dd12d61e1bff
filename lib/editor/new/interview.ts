import type { Catalogue } from '#lib/model/magazine.ts'
import type { Answers, Recipe } from './recipe.ts'
import { typeset } from './typeset.ts'

/** Asks one question; undefined where there is nobody to answer. */
export type Ask = ((text: string) => Promise<string>) | undefined

/** What came of the questions: all the answers, or what to say to whoever gave a wrong one or none. */
export type Interview = { readonly answers: Answers } | { readonly refused: readonly string[] }

/**
 * Goes through the questions of a recipe. Flags are answers given beforehand; what they leave open is asked, again until the
 * answer will do. With nobody to ask, proposals are taken and what is missing or wrong is refused, all at once.
 */
export async function interview(
  { questions }: Recipe,
  flags: Answers,
  catalogue: Catalogue,
  ask: Ask,
  say: (text: string) => void,
): Promise<Interview> {
  const answers: Record<string, string> = {}
  const refused: string[] = []
  for (const { name, ask: text, propose, refuse } of questions) {
    const given = flags[name] === undefined ? undefined : typeset(flags[name].trim())
    const proposed = propose(answers, catalogue)
    if (given !== undefined || !ask) {
      const answer = given ?? proposed ?? ''
      const why = refuse(answer, catalogue, answers)
      if (why !== undefined) refused.push(`--${name}: ${why}`)
      answers[name] = answer
      continue
    }
    for (;;) {
      const written = typeset((await ask(`${text}${proposed ? ` [${proposed}]` : ''}: `)).trim())
      const answer = written === '' ? (proposed ?? '') : written
      const why = refuse(answer, catalogue, answers)
      if (why === undefined) {
        answers[name] = answer
        break
      }
      say(`  ${why}`)
    }
  }
  return refused.length > 0 ? { refused } : { answers }
}
