import { z } from 'zod'
import { aboutOf } from '#lib/content/kinds/fields.ts'
import { imprint } from '#lib/content/kinds/imprint.ts'
import { KIND_NAMES, KINDS } from '#lib/content/kinds/table.ts'
import { exceptionsSchema } from '../exceptions.ts'
import { snippets } from './snippets.ts'
import { renewGuide } from './tables.ts'

/** A schema as an editor's program reads it, with what editors are told of each key. */
function written(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { what } = aboutOf(zodSchema)
      if (what !== undefined) jsonSchema.description = what
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
  return new Map([...schemas, ['.vscode/rivista.code-snippets', snippets()], [GUIDE, renewGuide(guide)]])
}
