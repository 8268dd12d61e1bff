import { count } from '#lib/model/numbers.ts'
import { oneLine } from '../formats/one-line.ts'
import type { Line, Section } from './line.ts'

/** Lines of one section that are shown; the others are counted. A comment on GitHub holds 65,536 characters. */
const SHOWN = 40
const NOTHING = 'Per chi legge non cambia niente: né pezzi, né temi, né vicini.'

const textOf = ({ words, values }: Line): string =>
  oneLine(
    words
      .map((word, at) => {
        const value = values[at] ?? ''
        return word + (typeof value === 'string' ? value : value.code)
      })
      .join(''),
  )

const hidden = (lines: readonly Line[]): string =>
  lines.length > SHOWN ? `…e ${count(lines.length - SHOWN, 'altra riga', 'altre righe')}.` : ''

/** The report for a terminal. */
export function printText(sections: readonly Section[]): string {
  const blocks = sections.map(({ title, lines }) =>
    [
      oneLine(title),
      ...lines.slice(0, SHOWN).map((line) => `  ${textOf(line)}`),
      ...(hidden(lines) ? [`  ${hidden(lines)}`] : []),
    ].join('\n'),
  )
  return blocks.length > 0 ? blocks.join('\n\n') : NOTHING
}

/**
 * A text as Markdown that says it and does nothing: no mark, link, image, HTML or reference works in it. Of what GitHub looks for
 * in the finished text, behind every escape (`@name`, `#1`, `GH-1`, the name of a commit, an address), word joiners break
 * it up. Signs that turn the direction of writing are left out.
 */
export function inert(text: string): string {
  return oneLine(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:$^=]/g, '\\$&')
    .replace(/[@#]/g, '$&\u2060')
    .replace(/\\:(?=\/\/)|\b(?:mailto|xmpp)\\:/gi, (scheme) => `${scheme}\u2060`)
    .replace(/w(?=ww\\\.)/gi, (first) => `${first}\u2060`)
    .replace(/\bGH\\-(?=\d)/gi, (issue) => `${issue}\u2060`)
    .replace(/\b[\da-f]{7,}\b/gi, (commit) => commit.replace(/.{6}(?=.)/g, '$&\u2060'))
}

/** A text as code; backticks in it are not let out. Of nothing there is no code. */
const inertCode = (text: string): string => {
  const line = oneLine(text).replaceAll('`', '’').trim()
  return line === '' ? '' : `\`${line}\``
}

/** A line as Markdown. What stands side by side is made inert together: two harmless parts may make an address. */
function inertLine({ words, values }: Line): string {
  let written = ''
  let plain = ''
  for (const [at, word] of words.entries()) {
    plain += word
    const value = values[at] ?? ''
    const code = typeof value === 'string' ? '' : inertCode(value.code)
    if (typeof value === 'string') plain += value
    if (code === '') continue
    written += inert(plain) + code
    plain = ''
  }
  return (written + inert(plain)).trim()
}

/** The first line of the comment: by it the workflow finds the comment that it wrote before. */
export const MARK = '<!-- rivista: resoconto -->'
const HEADING = '## Che cosa fa questa modifica'
/** GitHub takes 65,536 characters. */
const LONGEST = 60_000
const CUT = '…il resto non ci sta: lo dice per intero «npm run report».'

/**
 * The report as a comment on a pull request, at most as long as GitHub takes. Nothing in it is trusted, our own words neither:
 * the report may come from the run of a stranger.
 */
export function printMarkdown(sections: readonly Section[]): string {
  const rows = sections.flatMap(({ title, lines }) => [
    `\n### ${inert(title).trim()}\n`,
    ...lines.slice(0, SHOWN).map((line) => `- ${inertLine(line)}`),
    ...(hidden(lines) ? [`\n${hidden(lines)}`] : []),
  ])
  let room = LONGEST
  const kept = rows.filter((row) => {
    room -= row.length + 1
    return room > 0
  })
  const end = kept.length < rows.length ? [`\n${CUT}`] : []
  return `${[MARK, '', HEADING, ...(rows.length > 0 ? kept : ['', NOTHING]), ...end].join('\n')}\n`
}
