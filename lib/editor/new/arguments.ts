import { parseArgs } from 'node:util'
import { KIND_NAMES, KINDS, type Kind } from '#lib/content/kinds/table.ts'
import { quoted } from '#lib/content/messages/wording.ts'
import { nearestName } from '#lib/content/nearest.ts'
import { FORM, HELP, helpOf, lineOf } from './help.ts'
import type { Answers } from './recipe.ts'
import { RECIPES } from './recipes.ts'

/** What `npm run new` is asked: or why it cannot be done, or the words that explain it (Italian). */
export type Asked =
  | { readonly refused: string }
  | { readonly help: string }
  | { readonly kind?: Kind | undefined; readonly flags: Answers }

/** What who writes in Italian would call a flag. */
const IN_ITALIAN: Readonly<Record<string, readonly string[]>> = {
  title: ['titolo'],
  slug: ['indirizzo', 'cartella'],
  issue: ['numero'],
  number: ['numero'],
  author: ['authors', 'autore', 'autori', 'firma', 'firme'],
  section: ['sezione', 'rubrica'],
  tags: ['tema', 'temi'],
  date: ['data', 'uscita', 'published'],
  name: ['nome'],
  type: ['tipo', 'kind'],
  form: ['forma'],
  forms: ['forme'],
  inks: ['inchiostri'],
  href: ['link', 'porta'],
}

const FLAGS: readonly string[] = [
  ...new Set(KIND_NAMES.flatMap((kind) => RECIPES[kind].questions.map(({ name }) => name))),
]

/** The kind that a word means: ours or the Italian one, in whatever case. */
const kindOf = (word: string): Kind | undefined =>
  KIND_NAMES.find((kind) => [kind, KINDS[kind].called].includes(word.trim().toLowerCase()))

function strangeKind(word: string): string {
  const known = KIND_NAMES.map((kind) => ({ name: KINDS[kind].called, alsoKnownAs: [kind] }))
  const near = nearestName(word, known)
  const instead = near ? `intendevi «npm run new -- ${near}»?` : `scrivi «${FORM}»`
  return `${quoted(word)} non si può fare nuovo: ${instead}`
}

function strangeFlag(flag: string, kind: Kind): string {
  const names = RECIPES[kind].questions.map(({ name }) => name)
  const near = nearestName(
    flag,
    names.map((name) => ({ name, alsoKnownAs: IN_ITALIAN[name] ?? [] })),
  )
  const instead = near ? `intendevi «--${near}»?` : `scrivi «${lineOf(kind)}»`
  return `l’opzione «--${flag}» per ${KINDS[kind].called} non c’è: ${instead}`
}

type Given = Readonly<Record<string, unknown>>

/** The answers that flags give to the questions of a kind; or why they are none. `others` are words that belong to no flag. */
function answersIn(kind: Kind, given: Given, others: readonly string[]): Asked {
  const { questions } = RECIPES[kind]
  const strange = Object.keys(given).find((flag) => !questions.some(({ name }) => name === flag))
  if (strange !== undefined) return { refused: strangeFlag(strange, kind) }
  const [other] = others
  if (other !== undefined) {
    const why = 'un testo di più parole va fra virgolette, più nomi si dividono con la virgola'
    return { refused: `${quoted(other)} qui non vuol dire niente: ${why}` }
  }
  const flags: Record<string, string> = {}
  for (const { name, example } of questions) {
    const value = given[name]
    if (value === undefined) continue
    if (typeof value !== 'string' || value.trim() === '')
      return { refused: `a «--${name}» manca il valore: scrivi --${name} ${example}` }
    flags[name] = value
  }
  return { kind, flags }
}

/** Reads what follows `npm run new`. Never throws: what Node says of a wrong flag is a page of English. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked {
  const option = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(FLAGS.map((name) => [name, option])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
  })
  const { help, ...given } = values
  const [word, ...others] = positionals
  const kind = word === undefined ? undefined : kindOf(word)
  if (help) return { help: kind ? helpOf(kind) : HELP }
  // npm takes for its own what stands before `--`, and hands it over in the environment alone.
  const taken = FLAGS.find((name) => environment[`npm_config_${name}`] !== undefined && !(name in given))
  if (taken) {
    const right = `npm run new -- ${word ?? 'articolo'} --${taken} …`
    return { refused: `«--${taken}» è rimasto a npm: scrivi «${right}», con due trattini dopo «new»` }
  }
  if (kind) return answersIn(kind, given, others)
  if (word !== undefined) return { refused: strangeKind(word) }
  const [first] = Object.keys(given)
  return first === undefined
    ? { flags: {} }
    : { refused: `manca che cosa fare: scrivi «${FORM}» prima di «--${first}»` }
}
