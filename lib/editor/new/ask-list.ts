import { quoted } from '#lib/content/messages/wording.ts'
import { capital } from '#lib/model/sentence.ts'
import type { Asked } from './ask-text.ts'
import { type Choice, choose, menu, withPart } from './choose.ts'
import type { Desk } from './desk.ts'
import type { List, Option } from './recipe.ts'
import { agrees, type Talk } from './talk.ts'

/** Makes a record that a list lacks, by the name under which it was looked for: the desk with it, and its slug. */
export type Add = (desk: Desk, called: string) => Promise<{ readonly desk: Desk; readonly slug: string }>

type Unknown = Extract<Choice, { unknown: string }>

const namesOf = (slugs: string, options: readonly Option[]): string =>
  slugs
    .split(', ')
    .map((slug) => options.find((option) => option.slug === slug)?.name ?? slug)
    .join(', ')

/** What is said of a word that the list does not have, if there is something better to do than to add it. */
function meant({ unknown, near, holding }: Unknown, canAdd: boolean): string | undefined {
  const again = canAdd ? `; per aggiungere ${quoted(unknown)}, riscrivi` : ''
  if (near) return `${quoted(unknown)} non c’è: intendevi «${near.name}»? Invio per dire di sì${again}`
  if (holding.length === 0) return undefined
  return `${quoted(unknown)} sta in più nomi: ${holding.map(({ name }) => name).join(', ')}${again}`
}

type Around = Required<Talk> & { readonly desk: Desk; readonly add?: Add | undefined }

/** Shows a closed list and asks until names of it are chosen; what it lacks may be added on the way. Rejects with `Left`. */
export async function askList(
  { question, answers, ...asked }: Pick<Asked, 'question' | 'answers' | 'proposed' | 'given'>,
  list: List,
  around: Around,
): Promise<{ readonly answer: string; readonly desk: Desk }> {
  const { ask, add } = around
  const say = (text: string) => around.say(`  ${capital(text)}`)
  const optionsIn = ({ catalogue }: Desk) => list.options(catalogue, answers)
  if (optionsIn(around.desk).length === 0 && add) {
    around.say(`Non c’è ancora ${list.none}: si comincia da qui.`)
    const { slug, desk } = await add(around.desk, '')
    return { answer: slug, desk }
  }
  if (asked.given === undefined) around.say(['', ...menu(optionsIn(around.desk))].join('\n'))
  let { desk } = around
  let { proposed = '', given } = asked
  let written = ''
  let insisted = ''
  for (;;) {
    const options = optionsIn(desk)
    const by = given === undefined ? 'shown' : 'own'
    const prompt = `${question.ask}${proposed ? ` [${namesOf(proposed, options)}]` : ''}: `
    written = written || (given ?? (await ask(prompt))).trim() || proposed
    given = undefined
    const found = choose(written, list, options, by)
    if ('slugs' in found) return { answer: found.slugs.join(', '), desk }
    if ('why' in found) say(found.why)
    else {
      const { unknown, near } = found
      const none = `${list.none} si chiama ${quoted(unknown)}`
      const hint = unknown === insisted ? undefined : meant(found, add !== undefined)
      if (hint === undefined && add && (await agrees(`  ${capital(none)}. ${list.addOne}`, around))) {
        const made = await add(desk, unknown)
        desk = made.desk
        written = withPart(written, unknown, made.slug)
        continue
      }
      say(hint ?? none)
      if (hint !== undefined && near) proposed = withPart(written, unknown, near.slug)
      insisted = unknown
    }
    written = ''
  }
}
