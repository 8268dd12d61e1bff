import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/content/current.ts'
import { createLoader } from '#lib/content/loader.ts'
import { count } from '#lib/model/numbers.ts'
import { articleRecipe } from './new/article.ts'
import { authorRecipe } from './new/author.ts'
import { interview } from './new/interview.ts'
import { issueRecipe } from './new/issue.ts'
import type { Recipe } from './new/recipe.ts'
import { tagRecipe } from './new/tag.ts'

/** `npm run new`: a complete new file in the right folder. Asks what the flags do not say. */
const RECIPES: ReadonlyMap<string, Recipe> = new Map([
  ['article', articleRecipe],
  ['articolo', articleRecipe],
  ['issue', issueRecipe],
  ['numero', issueRecipe],
  ['author', authorRecipe],
  ['firma', authorRecipe],
  ['tag', tagRecipe],
  ['tema', tagRecipe],
])
const HELP = `npm run new -- articolo | numero | firma | tema

Chiede quel che serve. Per non farsi chiedere niente:
  npm run new -- articolo --title "Titolo | in due voci" --tags metodo,prezzo [--slug …] [--issue …] [--author …] [--section …] [--date 2026-11-05]
  npm run new -- numero --a Lenti --b svelti [--number …] [--date …] [--author …]
  npm run new -- firma --name "Nome | Cognome" [--slug …] [--type desk|person]
  npm run new -- tema --name "Nome" [--slug …] [--form …]`

function stop(text: string): never {
  console.error(text)
  process.exit(1)
}

const names = new Set([...RECIPES.values()].flatMap(({ questions }) => questions.map(({ name }) => name)))
const option = { type: 'string' } as const
const known = parseArgs({
  options: Object.fromEntries([...names, 'help'].map((name) => [name, option])),
  allowPositionals: true,
  // What Node says of a wrong flag is a page of English.
  strict: false,
})
const { positionals } = known
const values = Object.entries(known.values)
const strange = values.find(([name, value]) => !names.has(name) || typeof value !== 'string' || value === '')
if (strange?.[0] === 'help') {
  console.log(HELP)
  process.exit(0)
}
if (strange) stop(`${names.has(strange[0]) ? 'manca il valore di' : 'non c’è'} «--${strange[0]}».\n\n${HELP}`)

const folder = contentFolder()
const { catalogue, problems } = await createLoader(folder).load()
if (!catalogue)
  stop(
    `Il controllo trova ${count(problems.length, 'problema', 'problemi')} nei contenuti: prima «npm run check».`,
  )

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined
const ask = terminal ? (text: string) => terminal.question(text) : undefined
// Ctrl-C while a question stands: nothing was written, and nothing is to be said in English.
terminal?.on('SIGINT', () => stop('\nLasciato a metà: non ho scritto niente.'))
const recipeOf = (kind: string): Recipe | undefined => RECIPES.get(kind.trim().toLowerCase() || 'articolo')
let recipe = positionals[0] === undefined && !ask ? undefined : recipeOf(positionals[0] ?? '')
if (positionals[0] === undefined && ask) {
  const question = 'Che cosa? articolo, numero, firma o tema [articolo]: '
  do recipe = recipeOf(await ask(question))
  while (!recipe)
}
if (!recipe) stop(HELP)

const flags = Object.fromEntries(
  values.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
)
const result = await interview(recipe, flags, catalogue, ask, console.log)
terminal?.close()
if ('refused' in result) stop([...result.refused, '', HELP].join('\n'))

const { path, text } = recipe.write(result.answers, catalogue)
const file = join(folder, path)
await mkdir(dirname(file), { recursive: true })
// `wx`: what somebody wrote is never written over.
await writeFile(file, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) =>
  stop(error.code === 'EEXIST' ? `«${file}» c’è già: non lo tocco.` : error.message),
)
console.log([`Scritto ${file}`, ...recipe.next(result.answers)].join('\n'))
