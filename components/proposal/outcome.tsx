import type { Level } from '#lib/model/fault.ts'
import type { Field, Form, Group, Proposal } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { fieldId } from './field-input.tsx'
import { ProposedFile } from './proposed-file.tsx'
import { SEEN_ID } from './seen-article.tsx'

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

/** All that is said at one level, each leading to its field. */
function Said({ proposal, form, level }: { proposal: Proposal; form: Form; level: Level }) {
  const all = Object.entries(proposal.remarks).flatMap(([name, remarks]) =>
    remarks.filter((remark) => remark.level === level).map((remark) => ({ name, ...remark })),
  )
  return (
    <ul className="fault-list">
      {all.map(({ name, says, line }) => {
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
  )
}

const countOf = ({ remarks }: Proposal, wanted: Level): number =>
  Object.values(remarks)
    .flat()
    .filter(({ level }) => level === wanted).length

/** What came of a form that was sent: what is wrong, or what was made of it and where it goes. */
export function Outcome({ proposal, form }: { proposal: Proposal; form: Form }) {
  const { files, links, mended, piece, seen, way } = proposal
  if (Object.keys(proposal.remarks).length + files.length + links.length === 0) return null
  const faults = countOf(proposal, 'fault')
  // Beside faults they would be in the way: they are said at their fields.
  const doubts = faults > 0 ? 0 : countOf(proposal, 'doubt')
  return (
    <section className="outcome" id="esito" tabIndex={-1}>
      {faults > 0 && (
        <>
          <h2>{words.outcome.refused(faults)}</h2>
          <p>{words.outcome.refusedText}</p>
          <Said proposal={proposal} form={form} level="fault" />
        </>
      )}
      {files.length > 0 && <h2>{words.outcome.right(doubts)}</h2>}
      {doubts > 0 && (
        <>
          <p>{words.outcome.doubts(doubts)}</p>
          <Said proposal={proposal} form={form} level="doubt" />
        </>
      )}
      {mended > 0 && <p>{words.mended(mended)}</p>}
      {seen && (
        <p className="proposal-buttons">
          <a className="button plain" href={`#${SEEN_ID}`}>
            {words.seenBelow}
          </a>
        </p>
      )}
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
