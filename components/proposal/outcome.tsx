import type { Field, Form, Group, Proposal } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { fieldId } from './field-input.tsx'
import { ProposedFile } from './proposed-file.tsx'

const words = strings.proposal

/** The names of a form's fields as people read them, by the names that they have in it. */
function labelsOf({ main, more, signature }: Form, name: string): string {
  const all: readonly (Field | Group)[] = [...main, ...more, ...signature]
  const [first = '', place, own] = name.split('.')
  const whole = all.find((field) => field.name === name)
  if (whole) return whole.label
  const group = all.find((field) => field.name === first)
  const field = group?.control === 'group' ? group.fields.find((each) => each.name === own) : undefined
  return group
    ? `${words.group(group.label, Number(place) + 1)}${field ? `, ${field.label.toLowerCase()}` : ''}`
    : name
}

const hostOf = (href: string): string => (URL.canParse(href) ? new URL(href).host : '')

/** All that is wrong, each leading to its field. */
function Faults({ proposal, form }: { proposal: Proposal; form: Form }) {
  const faults = Object.entries(proposal.remarks).flatMap(([name, remarks]) =>
    remarks.filter(({ level }) => level === 'fault').map((remark) => ({ name, ...remark })),
  )
  if (faults.length === 0) return null
  return (
    <>
      <h2>{words.outcome.refused(faults.length)}</h2>
      <p>{words.outcome.refusedText}</p>
      <ul className="fault-list">
        {faults.map(({ name, says, line }) => {
          const text = `${line === undefined ? '' : words.onLine(line)}${says}`
          return (
            <li key={`${name} ${text}`}>
              {name === '' ? (
                text
              ) : (
                <>
                  <a href={`#${fieldId(name)}`}>{labelsOf(form, name)}</a>: {text}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What came of a form that was sent: what is wrong, or what was made of it and where it goes. */
export function Outcome({ proposal, form }: { proposal: Proposal; form: Form }) {
  const { files, links, mended, piece, way } = proposal
  return (
    <section className="outcome" id="esito" tabIndex={-1}>
      <Faults proposal={proposal} form={form} />
      {files.length > 0 && <h2>{words.outcome.right}</h2>}
      {mended > 0 && <p>{words.mended(mended)}</p>}
      {files.length > 1 && <p>{words.two}</p>}
      {files.map((file, at) => (
        <ProposedFile key={file.path} file={file} host={hostOf(file.link)} id={`file.${at + 1}`} />
      ))}
      {links.length > 0 && (
        <>
          <h2>{words.outcome.found}</h2>
          <p>{way === 'errore' ? words.reportSteps : words.editSteps}</p>
          {links.some(({ to }) => to === 'letter') && <p>{words.reportNoAccount}</p>}
          <p className="proposal-buttons">
            {links.map(({ to, href }) => (
              <a key={to} className={to === 'forge' ? 'button' : 'button plain'} href={href} rel="nofollow">
                {to === 'letter'
                  ? words.reportLetter
                  : way === 'errore'
                    ? words.reportForge(hostOf(href))
                    : words.edit(piece?.title ?? '')}
              </a>
            ))}
          </p>
        </>
      )}
    </section>
  )
}
