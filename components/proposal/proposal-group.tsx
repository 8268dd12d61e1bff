import { paths } from '#lib/model/paths.ts'
import { type Group, SAYS, type Way } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { fieldId } from './field-input.tsx'
import { type Filled, ProposalField } from './proposal-field.tsx'
import { Remarks } from './remarks.tsx'

const words = strings.proposal

type Props = Filled & { way: Way; group: Group; places: number }

/** The places of a group, and a button for one more: without a script the server makes it. */
export function ProposalGroup({ way, group, places, ...filled }: Props) {
  const { name, label, hint, needed, fields } = group
  const id = fieldId(name)
  // Where the place that is added begins, for the browser to go on from there.
  const first = `${name}.${places}.${fields[0]?.name ?? ''}`
  return (
    <fieldset className="form-group" id={id} tabIndex={-1}>
      <legend>
        {label}
        {!needed && <span className="optional"> {words.optional}</span>}
      </legend>
      <p className="hint">{hint}</p>
      <Remarks remarks={filled.remarks[name] ?? []} id={`${id}-detto`} />
      <input type="hidden" name={SAYS.places + name} value={places} />
      {Array.from({ length: places }, (_, place) => (
        // A place is its number, and nothing else.
        <fieldset key={`${name}.${fields.length}.${String(place)}`} className="form-place">
          <legend>{words.group(label, place + 1)}</legend>
          {fields.map((field) => (
            <ProposalField
              key={field.name}
              field={{ ...field, name: `${name}.${place}.${field.name}`, needed: false }}
              {...filled}
            />
          ))}
        </fieldset>
      ))}
      <button
        className="button plain"
        type="submit"
        name={SAYS.oneMore}
        value={name}
        formAction={`${paths.proposalOf(way)}#${fieldId(first)}`}
      >
        {words.addPlace(label)}
      </button>
    </fieldset>
  )
}
