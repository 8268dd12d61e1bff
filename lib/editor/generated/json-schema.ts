import { z } from 'zod'
import { SLUG } from '#lib/model/slug.ts'
import { exceptionsSchema } from '../exceptions.ts'
import { type Described, KIND_NAMES, KINDS } from '../fields/kinds.ts'

const DAY = '^\\d{4}-\\d{2}-\\d{2}$'
const MOMENT = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$'
/** The forms that zod cannot write, since its rules for them are functions. */
const PATTERNS: Readonly<Record<string, string>> = {
  published: MOMENT,
  updated: MOMENT,
  until: DAY,
  date: DAY,
  aliases: SLUG.source,
}

type JsonSchema = z.core.JSONSchema.BaseSchema

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null

/** Adds what editors are told of each key, and the patterns of dates and names. */
function annotate(schema: JsonSchema, { fields }: Described): void {
  const visit = (properties: JsonSchema['properties'], top: boolean): void => {
    for (const [key, property] of Object.entries(properties ?? {})) {
      if (!isSchema(property)) continue
      const field = top ? fields[key] : undefined
      if (field) property.description = field.what
      const pattern = PATTERNS[key]
      const items = isSchema(property.items) ? property.items : undefined
      if (pattern && property.type === 'string') property.pattern = pattern
      if (pattern && items?.type === 'string') items.pattern = pattern
      visit(property.properties, false)
      visit(items?.properties, false)
    }
  }
  visit(schema.properties, true)
}

/** One JSON Schema (2020-12) for each kind of record, and one for the exceptions: file name → text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const written = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`
  const records = KIND_NAMES.map((kind) => {
    const described = KINDS[kind]
    const schema = z.toJSONSchema(described.schema, { io: 'input' })
    schema.title = `eppure: ${described.called}`
    annotate(schema, described)
    return [`${kind}.schema.json`, written(schema)] as const
  })
  const exceptions = z.toJSONSchema(exceptionsSchema, { io: 'input' })
  exceptions.title = 'eppure: eccezioni dello stile'
  return new Map([...records, ['exceptions.schema.json', written(exceptions)]])
}
