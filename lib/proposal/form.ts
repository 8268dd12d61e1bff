import { z } from 'zod'
import { type About, aboutOf } from '#lib/content/kinds/fields.ts'
import { keysAt, schemaAt } from '#lib/content/kinds/schema-paths.ts'
import { isOptional, KINDS, type Kind } from '#lib/content/kinds/table.ts'
import type { Field, Form, Group, Way } from '#lib/model/proposal.ts'
import { capital } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'

const words = strings.proposal

/** What begins the names of the fields of somebody who signs for the first time. */
export const SIGNATURE = 'firma.'
/** The names of the fields that are no key of a front matter. */
export const OWN = { issue: 'numero', body: 'testo', slug: 'indirizzo' } as const

type Control =
  | Pick<Extract<Field, { of: unknown }>, 'control' | 'of'>
  | { readonly control: 'line' | 'text' | 'lines' | 'date' | 'number' }

/** What stands where one value is to be written, by what its schema takes and what is known of it. */
function controlOf(schema: unknown, { names, date, prose }: About): Control {
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(String)
    return { control: 'choice', of: values.map((value) => ({ value, name: value })) }
  }
  if (names === 'author' || names === 'section' || names === 'tag') return { control: 'choice', of: names }
  if (schema instanceof z.ZodNumber) return { control: 'number' }
  if (date !== undefined) return { control: 'date' }
  return { control: prose === 'sentence' ? 'text' : 'line' }
}

/** The same where several values may be written. */
const severalOf = (one: Control): Control =>
  'of' in one ? { ...one, control: 'choices' } : { control: 'lines' }

/** The fields of a group that may stand in a list. */
function fieldsIn(group: z.ZodObject): readonly Field[] {
  return keysAt(group, []).map(([name, about]) => {
    const part = schemaAt(group, [name])
    const needed = group.shape[name]?.safeParse(undefined).success === false
    const label = capital(about.called?.[0] ?? name)
    return { name, label, hint: '', needed, ...controlOf(part, { ...aboutOf(part), ...about }) }
  })
}

/** What a form has for one key of a kind. */
function fieldOf(kind: Kind, key: string, about: About): Field | Group {
  const schema = schemaAt(KINDS[kind].schema, [key])
  const { called: [label = key] = [], what: hint = '' } = about
  const labelled = { name: key, label: capital(label), hint, needed: !isOptional(kind, key) }
  if (!(schema instanceof z.ZodArray))
    return { ...labelled, ...controlOf(schema, { ...aboutOf(schema), ...about }) }
  const element = schemaAt(schema.element, [])
  if (element instanceof z.ZodObject) return { ...labelled, control: 'group', fields: fieldsIn(element) }
  const control = severalOf(controlOf(element, { ...about, ...aboutOf(element) }))
  return { ...labelled, ...control, hint: 'of' in control ? hint : `${hint} ${words.perLine}` }
}

/** What a form asks of a kind, in the order of its keys: all but what is for later. */
export const fieldsOf = (kind: Kind): readonly (Field | Group)[] =>
  keysAt(KINDS[kind].schema, [])
    .filter(([, { later }]) => !later)
    .map(([key, about]) => fieldOf(kind, key, about))

/** Keys of an article that everybody is asked for, besides those that it cannot do without. */
const ASKED: ReadonlySet<string> = new Set(['kicker', 'sources'])

/** Everything that a form asks for, from the same description as the check, the guide and the snippets. */
export function formOf(way: Way): Form {
  const line = (name: string, about: { readonly label: string; readonly hint: string }): Field => ({
    ...{ name, ...about, needed: true, control: 'line' },
  })
  const slug: Field = { name: OWN.slug, ...words.slug, needed: false, control: 'line' }
  switch (way) {
    case 'articolo': {
      const fields = fieldsOf('article').map((field) => {
        // What is proposed for it is said where it is missing.
        if (field.name === 'published')
          return { ...field, needed: false, hint: `${field.hint} ${words.published}` }
        return field.name === 'tags' ? { ...field, hint: `${field.hint} ${words.tags}` } : field
      })
      const isMain = ({ name, needed }: Field | Group) => needed || name === 'published' || ASKED.has(name)
      return {
        main: [
          { name: OWN.issue, ...words.issue, needed: true, control: 'choice', of: 'issue' },
          ...fields.filter(isMain),
          { name: OWN.body, ...words.body, needed: true, control: 'body' },
        ],
        more: [...fields.filter((field) => !isMain(field)), slug],
        signature: fieldsOf('author').flatMap((field) =>
          field.control === 'group' ? [] : [{ ...field, name: SIGNATURE + field.name, needed: false }],
        ),
      }
    }
    case 'tema':
      return { main: fieldsOf('tag'), more: [slug], signature: [] }
    case 'errore':
      return {
        main: [line('pagina', words.page), { ...line('errore', words.what), control: 'paragraphs' }],
        more: [],
        signature: [],
      }
    case 'modifica':
      return { main: [line('pezzo', words.piece)], more: [], signature: [] }
  }
}
