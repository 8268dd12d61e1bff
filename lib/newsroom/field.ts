import { z } from 'zod'
import { IMAGE_ENDINGS } from '#lib/content/file-place.ts'
import { type About, aboutOf, type Named } from '#lib/content/kinds/fields.ts'
import { schemaAt } from '#lib/content/kinds/schema-paths.ts'
import { KINDS } from '#lib/content/kinds/table.ts'
import { capital } from '#lib/model/sentence.ts'
import { SLUG } from '#lib/model/slug.ts'
import { newsroom } from '#lib/strings/newsroom.ts'

/** A field as Sveltia CMS is told of it; its own schema says what may stand in it. */
export type Field = Readonly<Record<string, unknown>>

/** What JSON Schema says of one value. */
const bounds = z.object({
  type: z.enum(['string', 'integer', 'boolean', 'array', 'object']),
  pattern: z.string().optional(),
  maxLength: z.int().optional(),
  minimum: z.int().optional(),
  maximum: z.int().optional(),
  enum: z.array(z.string()).optional(),
  minItems: z.int().optional(),
  maxItems: z.int().optional(),
})

const boundsOf = (schema: z.ZodType) => bounds.parse(z.toJSONSchema(schema, { io: 'input' }))

/** The field by which a record of a kind is called in lists. */
export const identifierOf = (kind: keyof typeof KINDS): string =>
  'name' in KINDS[kind].schema.shape ? 'name' : 'title'

const relation = (names: Named): Field => {
  const by = identifierOf(names)
  return {
    ...{ widget: 'relation', collection: KINDS[names].many, value_field: '{{slug}}' },
    ...{ display_fields: [by], search_fields: [by] },
  }
}

/** Why a value is refused, in the words of who writes it. */
function refusal(pattern: string, date: About['date']): string {
  if (date !== undefined) return newsroom.patterns[date]
  return pattern === SLUG.source ? newsroom.patterns.slug : newsroom.patterns.other
}

/** What stands where one value is written. */
function control(schema: z.ZodType, about: About): Field {
  const { names, date, prose } = about
  if (names !== undefined) return relation(names)
  const { type, pattern, maxLength, minimum, maximum, enum: of } = boundsOf(schema)
  if (of) return { widget: 'select', options: of }
  if (type === 'boolean') return { widget: 'boolean', default: false }
  if (type === 'integer') {
    const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
    return { widget: 'number', value_type: 'int', min: minimum, ...(isBounded && { max: maximum }) }
  }
  if (date === 'day') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
  return {
    widget: prose === 'sentence' || prose === 'alt' || prose === 'caption' ? 'text' : 'string',
    ...(maxLength !== undefined && { maxlength: maxLength }),
    ...(pattern !== undefined && { pattern: [pattern, refusal(pattern, date)] }),
  }
}

/** The fields of a group of keys, in its order. */
export const fieldsOf = ({ shape }: z.ZodObject): readonly Field[] =>
  Object.entries(shape).map(([name, part]) => fieldOf(name, part))

/** What stands where several values are written, each by itself. */
function several(schema: z.ZodArray | z.ZodTuple, about: About): Field {
  const element = schemaAt(schema instanceof z.ZodTuple ? schema.def.items[0] : schema.element, [])
  if (element instanceof z.ZodObject) return { widget: 'list', fields: fieldsOf(element), collapsed: 'auto' }
  if (!(element instanceof z.ZodType)) throw new Error('a list of nothing')
  const inner = { ...about, ...aboutOf(element) }
  if (inner.names !== undefined) return { ...relation(inner.names), multiple: true }
  const { minItems, maxItems } = boundsOf(schema)
  return {
    widget: 'list',
    field: { name: 'value', label: newsroom.item, ...control(element, inner) },
    ...(minItems !== undefined && { min: minItems, max: maxItems }),
  }
}

function widgetOf(schema: z.ZodType, about: About): Field {
  if (schema instanceof z.ZodObject) {
    return 'src' in schema.shape
      ? { widget: 'object', collapsed: 'auto', fields: pictureFields(schema) }
      : { widget: 'object', collapsed: 'auto', fields: fieldsOf(schema) }
  }
  return schema instanceof z.ZodArray || schema instanceof z.ZodTuple
    ? several(schema, about)
    : control(schema, about)
}

/** A group that shows a picture: its file is chosen, or brought along. */
const pictureFields = (schema: z.ZodObject): readonly Field[] =>
  fieldsOf(schema).map((field) => {
    if (field.name !== 'src') return field
    const { maxlength: _, ...rest } = field
    return { ...rest, widget: 'image', accept: IMAGE_ENDINGS.join(','), choose_url: false }
  })

/** One key of a front matter as a field, from its schema and what is known of it. */
function fieldOf(name: string, part: unknown): Field {
  const schema = schemaAt(part, [])
  if (!(part instanceof z.ZodType) || !(schema instanceof z.ZodType)) throw new Error(`no schema for ${name}`)
  const about = { ...aboutOf(schema), ...aboutOf(part) }
  const { called: [label = name] = [], what } = about
  return {
    ...{ name, label: capital(label) },
    ...(what !== undefined && { hint: what }),
    required: !part.safeParse(undefined).success,
    ...widgetOf(schema, about),
  }
}
