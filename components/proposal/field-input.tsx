import type { Choices, Field } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'

/** The id of a field; with a point, which no heading of a text has in its own. */
export const fieldId = (name: string): string => `campo-${name.replaceAll('.', '-')}`

type Props = {
  field: Field
  values: readonly string[]
  choices: Choices
  /** Ids of what is said of it. */
  described: string | undefined
  invalid: boolean
}

const ROWS = { text: 3, lines: 4, paragraphs: 6, body: 22 } as const
const MODES = { number: 'numeric' } as const

/** What a field is filled in with: a line, an area, a list. */
export function FieldInput({ field, values, choices, described, invalid }: Props) {
  const { name, control, needed } = field
  const common = {
    ...{ id: fieldId(name), name, required: needed },
    'aria-describedby': described,
    'aria-invalid': invalid || undefined,
  }
  switch (control) {
    case 'choice': {
      const options = typeof field.of === 'string' ? choices[field.of] : field.of
      return (
        <select {...common} defaultValue={values[0] ?? ''}>
          <option value="">{needed ? strings.proposal.choose : strings.proposal.none}</option>
          {options.map(({ value, name: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )
    }
    case 'text':
    case 'lines':
    case 'paragraphs':
    case 'body':
      return <textarea {...common} rows={ROWS[control]} defaultValue={values.join('\n')} />
    case 'date':
      return <input {...common} type="date" defaultValue={values[0]} />
    default:
      return (
        <input
          {...common}
          type="text"
          inputMode={control === 'number' ? MODES.number : undefined}
          defaultValue={values[0]}
        />
      )
  }
}
