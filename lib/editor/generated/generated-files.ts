import { z } from 'zod'
import { aboutOf, wordsOf } from '#lib/content/kinds/fields.ts'
import { imprint } from '#lib/content/kinds/imprint.ts'
import { keysAt } from '#lib/content/kinds/schema-paths.ts'
import { KIND_NAMES, KINDS } from '#lib/content/kinds/table.ts'
import { collections } from '#lib/newsroom/collections.ts'
import { exceptionsSchema } from '../exceptions.ts'
import { RULES } from '../rules/ranked-rules.ts'
import { snippets } from './snippets.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** An example in a cell: several lines become one, as YAML's own short form would have them. */
function exampleCell(key: string, example: string): string {
  const lines = example
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const shown = example.startsWith('\n') ? `${key}: … (vedi sotto)` : `${key}: ${lines[0] ?? ''}`
  return `\`${cell(shown)}\``
}

function fieldTable(schema: z.ZodObject): string {
  const entries = keysAt(schema, [])
  const rows = entries.map(([key, about]) => {
    const needed = schema.shape[key]?.safeParse(undefined).success ? '' : 'sì'
    return `| \`${key}\` | ${needed} | ${cell(wordsOf(about))} | ${exampleCell(key, about.example ?? '')} |`
  })
  const long = entries.flatMap(([key, { example = '' }]) =>
    example.startsWith('\n') ? [`${key}:${example}`] : [],
  )
  const examples = long.length === 0 ? [] : ['', '```yaml', ...long, '```']
  return ['| Chiave | Serve | Che cos’è | Esempio |', '| --- | --- | --- | --- |', ...rows, ...examples].join(
    '\n',
  )
}

function ruleTable(): string {
  const rows = RULES.map(({ name, level, says }) => {
    const what = level === 'fault' ? 'problema' : 'dubbio'
    return `| \`${name}\` | ${what} | ${cell(says)} |`
  })
  return ['| Regola | È un | Che cosa guarda |', '| --- | --- | --- |', ...rows].join('\n')
}

/** What stands between the markers of the guide, by the name in them. */
export function guideParts(): ReadonlyMap<string, string> {
  return new Map([
    ...KIND_NAMES.map((kind) => [kind, fieldTable(KINDS[kind].schema)] as const),
    [imprint.kind, fieldTable(imprint.schema)],
    ['rules', ruleTable()],
  ])
}

/** The guide with its generated parts brought up to date. Throws where a marker is missing: a table would be lost unseen. */
export function renewGuide(guide: string): string {
  let renewed = guide
  for (const [name, text] of guideParts()) {
    const marks = new RegExp(`(<!-- ${name}: inizio -->)[^]*?(<!-- ${name}: fine -->)`)
    if (!marks.test(renewed)) throw new Error(`the guide has no place for «${name}»`)
    renewed = renewed.replace(marks, (_, open: string, close: string) => `${open}\n\n${text}\n\n${close}`)
  }
  return renewed
}

/** A schema as an editor's program reads it, with what editors are told of each key. */
function written(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const words = wordsOf(aboutOf(zodSchema))
      if (words !== '') jsonSchema.description = words
    },
  })
  return `${JSON.stringify({ ...json, title: `rivista: ${title}` }, null, 2)}\n`
}

/** One JSON Schema (2020-12) for each kind of record, and one for the exceptions: file name → text. */
function jsonSchemas(): ReadonlyMap<string, string> {
  const records = KIND_NAMES.map(
    (kind) => [`${kind}.schema.json`, written(KINDS[kind].schema, KINDS[kind].called)] as const,
  )
  const house = [`${imprint.kind}.schema.json`, written(imprint.schema, imprint.called)] as const
  return new Map([
    ...records,
    house,
    ['exceptions.schema.json', written(exceptionsSchema, 'eccezioni dello stile')],
  ])
}

/** Where the guide for editors stands. */
export const GUIDE = 'content/README.md'

/** Every file that is made from the schemas, by its path in the repository. Takes the guide as it is. */
export function generatedFiles(guide: string): ReadonlyMap<string, string> {
  const schemas = [...jsonSchemas()].map(([name, text]) => [`docs/schema/${name}`, text] as const)
  return new Map([
    ...schemas,
    ['.vscode/rivista.code-snippets', snippets()],
    ['lib/newsroom/collections.json', `${JSON.stringify(collections(), null, 2)}\n`],
    [GUIDE, renewGuide(guide)],
  ])
}
