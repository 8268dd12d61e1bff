import type { Field, Group, Values } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'

const words = strings.proposal

/** A field that may not be left empty, and was; what is said of it (Italian). */
export type Missing = { readonly name: string; readonly says: string }

function saysOf({ control }: Field): string {
  if (control === 'choice') return words.notChosen
  return control === 'choices' ? words.notTicked : words.empty
}

/** The fields that may not be empty and are: of a group in the places that have something in them. */
export function missingIn(fields: readonly (Field | Group)[], values: Values): readonly Missing[] {
  const isEmpty = ({ name, needed }: Field) => needed && (values[name] ?? []).length === 0
  return fields.flatMap((field) => {
    if (field.control !== 'group') return isEmpty(field) ? [{ name: field.name, says: saysOf(field) }] : []
    const places = new Set(
      Object.keys(values).flatMap((name) =>
        name.startsWith(`${field.name}.`) ? [name.slice(0, name.lastIndexOf('.'))] : [],
      ),
    )
    return [...places].flatMap((place) =>
      field.fields
        .map((each) => ({ ...each, name: `${place}.${each.name}` }))
        .filter(isEmpty)
        .map((each) => ({ name: each.name, says: saysOf(each) })),
    )
  })
}
