import { KINDS, type Kind } from '#lib/content/kinds/table.ts'
import { capital } from '#lib/model/sentence.ts'
import { type Add, askList } from './ask-list.ts'
import { type Asked, askText, missing, taken } from './ask-text.ts'
import { choose, refusalOf } from './choose.ts'
import type { Desk } from './desk.ts'
import type { Answers, List, NewFile, Question } from './recipe.ts'
import { RECIPES } from './recipes.ts'
import type { Talk } from './talk.ts'
import { judge } from './verdict.ts'

/** What came of the questions: the desk with the new file on it, or what to say to whoever gave a wrong answer or none. */
export type Interview =
  | { readonly desk: Desk; readonly answers: Answers; readonly file: NewFile }
  | { readonly refused: readonly string[] }

type Answered = { readonly answer: string; readonly desk: Desk } | { readonly refused: string }

/** The answer to a closed list where nobody can be asked. */
function pick(
  { question, answers, catalogue, given, proposed }: Asked,
  list: List,
): { answer: string } | { why: string } {
  const options = list.options(catalogue, answers)
  if (options.length === 0 && list.adds)
    return { why: `non c’è ancora ${list.none}: prima «npm run new -- ${KINDS[list.adds].called}»` }
  const written = given?.trim() || proposed
  if (!written) return { why: missing(question) }
  const found = choose(written, list, options, 'own')
  if ('slugs' in found) return { answer: found.slugs.join(', ') }
  if ('why' in found) return { why: found.why }
  return { why: refusalOf(found, list, options) }
}

/** The name of a record is that of its file; an issue's that of its folder. */
const slugOf = ({ path }: NewFile): string => /([^/]+)(?:\/index)?\.md$/.exec(path)?.[1] ?? ''

/** A record that a list lacks, made by the same questions. Only where somebody can be asked, who is asked until all is right. */
const adding =
  (kind: Kind, talk: Talk, now: number): Add =>
  async (desk, called) => {
    const made = await interview(kind, {}, desk, talk, now, { name: capital(called) })
    if ('refused' in made) throw new Error(made.refused.join(' '))
    return { desk: made.desk, slug: slugOf(made.file) }
  }

async function answerTo(asked: Asked, desk: Desk, { ask, say }: Talk, now: number): Promise<Answered> {
  const { question } = asked
  const { list } = question
  if (!ask) {
    const found = list ? pick(asked, list) : taken(asked)
    if ('why' in found && found.why !== undefined) return { refused: `--${question.name}: ${found.why}` }
    return { answer: 'answer' in found ? found.answer : '', desk }
  }
  if (!list) return { answer: await askText(asked, ask, say), desk }
  const add = list.adds && adding(list.adds, { ask, say }, now)
  return askList(asked, list, { desk, ask, say, add })
}

/**
 * Goes through the questions of a kind. Flags are answers given beforehand; what they leave open is asked, again until the
 * answer will do, and again where the check would stop the file that comes of it. With nobody to ask, proposals are taken and
 * what is missing or wrong is refused, all at once. `hints` are proposed before anything else. Rejects with `Left`.
 */
export async function interview(
  kind: Kind,
  flags: Answers,
  before: Desk,
  talk: Talk,
  now: number,
  hints: Answers = {},
): Promise<Interview> {
  const { questions, write } = RECIPES[kind]
  let desk = before
  let answers: Answers = {}
  let open: readonly Question[] = questions
  let given = flags
  for (;;) {
    const refused: string[] = []
    for (const question of open) {
      const { name, propose, needed } = question
      const asked = {
        question,
        answers,
        catalogue: desk.catalogue,
        write: (answer: string) => write({ ...answers, [name]: answer }, desk.catalogue),
        proposed: answers[name] || hints[name] || propose(answers, desk.catalogue, now),
        given: given[name],
      }
      // What is proposed may hang on what is missing: that is one slip.
      if (refused.length > 0 && !needed && asked.given === undefined) continue
      const result = await answerTo(asked, desk, talk, now)
      if ('refused' in result) refused.push(result.refused)
      else {
        desk = result.desk
        answers = { ...answers, [name]: result.answer }
      }
    }
    if (refused.length > 0) return { refused }
    const file = write(answers, desk.catalogue)
    const judged = judge(desk, file)
    if ('desk' in judged) return { desk: judged.desk, answers, file }
    if (!talk.ask) return { refused: judged.told.map(({ says }) => says) }
    for (const { says } of judged.told) talk.say(`  ${capital(says)}`)
    const wrong = questions.filter(({ field }) => judged.told.some((told) => told.field === field))
    open = wrong.length > 0 && judged.told.every(({ field }) => field !== undefined) ? wrong : questions
    given = {}
  }
}
