import type { Choices, Field, Remark, Values } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { FieldInput, fieldId } from './field-input.tsx'
import { Remarks } from './remarks.tsx'

const words = strings.proposal

export type Filled = {
  values: Values
  choices: Choices
  remarks: Readonly<Record<string, readonly Remark[]>>
}

const hasFault = (remarks: readonly Remark[]): boolean => remarks.some(({ level }) => level === 'fault')

/** One field with its name, what it is for, and what the check says of it. */
export function ProposalField({ field, values, choices, remarks }: Filled & { field: Field }) {
  const { name, label, hint, needed } = field
  const own = remarks[name] ?? []
  const id = fieldId(name)
  const [hintId, remarksId] = [`${id}-aiuto`, `${id}-detto`]
  const ids = [...(hint ? [hintId] : []), ...(own.length > 0 ? [remarksId] : [])]
  const described = ids.length > 0 ? ids.join(' ') : undefined
  const about = (
    <>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <Remarks remarks={own} id={remarksId} />
    </>
  )
  const aside = needed ? null : <span className="optional"> {words.optional}</span>
  if (field.control === 'choices') {
    const options = typeof field.of === 'string' ? choices[field.of] : field.of
    return (
      <fieldset className="form-field" id={id} aria-describedby={described} tabIndex={-1}>
        <legend>
          {label}
          {aside}
        </legend>
        {about}
        <div className="boxes">
          {options.map(({ value, name: text }) => (
            <label key={value}>
              <input
                type="checkbox"
                name={name}
                value={value}
                defaultChecked={values[name]?.includes(value) === true}
              />
              {text}
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  return (
    <div className={`form-field form-${field.control}`}>
      <label htmlFor={id}>
        {label}
        {aside}
      </label>
      {about}
      <FieldInput
        field={field}
        values={values[name] ?? []}
        choices={choices}
        described={described}
        invalid={hasFault(own)}
      />
    </div>
  )
}
