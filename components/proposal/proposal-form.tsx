import type { ReactNode } from 'react'
import { paths } from '#lib/model/paths.ts'
import type { Field, Form, Group, Way } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { type Filled, ProposalField } from './proposal-field.tsx'
import { ProposalGroup } from './proposal-group.tsx'

const words = strings.proposal

type Props = Filled & {
  way: Way
  form: Form
  /** Places of each group. */
  places: Readonly<Record<string, number>>
  /** What came of it, where it was sent. */
  children: ReactNode
}

/** The form: it works without a script, and is sent to the page that it stands on. */
export function ProposalForm({ way, form, places, children, ...filled }: Props) {
  const { main, more, signature } = form
  const field = (one: Field | Group) =>
    one.control === 'group' ? (
      <ProposalGroup key={one.name} way={way} group={one} places={places[one.name] ?? 1} {...filled} />
    ) : (
      <ProposalField key={one.name} field={one} {...filled} />
    )
  // What is filled in, or spoken of, is not folded away.
  const isUsed = (names: readonly (Field | Group)[]) =>
    names.some(({ name }) => filled.values[name] !== undefined || filled.remarks[name] !== undefined)
  return (
    <form className="proposal" method="post" action={`${paths.proposalOf(way)}#esito`} noValidate>
      {/* The button that Enter presses is the first one of a form. */}
      <button type="submit" hidden />
      {children}
      <div className="proposal-fields">
        <p className="hint">{words.privacy}</p>
        {main.map(field)}
        {signature.length > 0 && (
          <details open={isUsed(signature)}>
            <summary>{words.signature.label}</summary>
            <p className="hint">{words.signature.hint}</p>
            {signature.map(field)}
          </details>
        )}
        {more.length > 0 && (
          <details open={isUsed(more)}>
            <summary>{words.more}</summary>
            {more.map(field)}
          </details>
        )}
        <button className="button" type="submit">
          {words.check[way]}
        </button>
      </div>
    </form>
  )
}
