import { isGroup, valueAt } from '#lib/content/kinds/schema-paths.ts'
import { type Kind, keysOf } from '#lib/content/kinds/table.ts'
import { listOf, named, quoted } from '#lib/editor/fields/compose.ts'
import type { Field, Group, Values } from '#lib/model/proposal.ts'
import { isSlug } from '#lib/model/slug.ts'

/** Whose value stands on a line of a file: the name of the field, and which of its lines. */
export type Owner = { readonly name: string; readonly line?: number }

/** A file of a proposal, and whose each of its lines is. */
export type Written = { readonly text: string; readonly owners: ReadonlyMap<number, Owner> }

/** Keys whose value is the same in every proposal: who writes by the form is a person. */
const GIVEN: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  author: { kind: 'person' },
}

const written = (field: Field, value: string): string => {
  if (field.control === 'choice') return isSlug(value) ? named(value) : quoted(value)
  const isBare = field.control === 'number' ? /^\d+$/ : /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/
  return (field.control === 'number' || field.control === 'date') && isBare.test(value)
    ? value
    : quoted(value)
}

/** The places of a group that have something in them. */
function* placesOf({ name, fields }: Group, values: Values): Generator<readonly Field[]> {
  for (let place = 0; ; place += 1) {
    const filled = fields
      .map((field) => ({ ...field, name: `${name}.${place}.${field.name}` }))
      .filter((field) => values[field.name])
    if (filled.length === 0) return
    yield filled
  }
}

/**
 * Writes a file of a kind: the keys that have a value and those that it cannot do without, each text in quotes, then the text of
 * the piece. Every key has lines of its own, so that what is said of a line is said of a field.
 */
export function writeFile(
  kind: Kind,
  fields: readonly (Field | Group)[],
  values: Values,
  body: { readonly name: string; readonly text: string } | undefined,
): Written {
  const lines: string[] = ['---']
  const owners = new Map<number, Owner>()
  const add = (line: string, owner: Owner): void => {
    lines.push(line)
    owners.set(lines.length, owner)
  }
  for (const [key] of keysOf(kind)) {
    const given = GIVEN[kind]?.[key]
    if (given !== undefined) lines.push(`${key}: ${given}`)
    const field = fields.find(({ name }) => name === key)
    if (!field) continue
    if (field.control === 'group') {
      const places = [...placesOf(field, values)]
      if (places.length > 0) add(`${key}:`, field)
      for (const place of places) {
        for (const [at, each] of place.entries()) {
          const own = each.name.slice(each.name.lastIndexOf('.') + 1)
          add(`  ${at === 0 ? '- ' : '  '}${own}: ${written(each, values[each.name]?.[0] ?? '')}`, each)
        }
      }
      continue
    }
    const all = values[key] ?? []
    if (field.control === 'choices')
      add(`${key}: ${all.every(isSlug) ? listOf(all) : `[${all.map(quoted).join(', ')}]`}`, { name: key })
    else if (field.control === 'lines' && all.length > 0) {
      add(`${key}:`, { name: key })
      for (const [at, value] of all.entries()) add(`  - ${quoted(value)}`, { name: key, line: at + 1 })
    } else if (all[0] !== undefined || field.needed)
      add(`${key}: ${written(field, all[0] ?? '')}`, { name: key })
  }
  lines.push('---')
  owners.set(lines.length, { name: body?.name ?? '' })
  if (body !== undefined) {
    add('', { name: body.name })
    for (const [at, line] of body.text.split('\n').entries()) add(line, { name: body.name, line: at + 1 })
  }
  return { text: `${lines.join('\n')}\n`, owners }
}

/** What stands in the data of a front matter under the name of a field, as the form has it. */
export function valuesFrom(data: unknown, values: Values): Values {
  const found = Object.entries(values).map(([name, before]) => {
    const path = name.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const value = valueAt(data, path)
    const all = Array.isArray(value) ? value : [value]
    const isText =
      all.length === before.length && !all.some(isGroup) && all.every((each) => each !== undefined)
    return [name, isText ? all.map(String) : before] as const
  })
  return Object.fromEntries(found)
}
