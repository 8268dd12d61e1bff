import { count } from '#lib/model/numbers.ts'
import { oneLine } from '../formats/format.ts'
import type { Code, Line, Section } from './line.ts'

/** Lines of one section that are shown; the others are counted. A comment on GitHub holds 65,536 characters. */
const SHOWN = 40
const NOTHING = 'Per chi legge non cambia niente: né pezzi, né temi, né vicini.'

type Write = (value: string | Code) => string

const lineOf = ({ words, values }: Line, write: Write): string =>
  words.map((word, at) => word + (values[at] === undefined ? '' : write(values[at]))).join('')

const hidden = (lines: readonly Line[]): string =>
  lines.length > SHOWN ? `…e ${count(lines.length - SHOWN, 'altra riga', 'altre righe')}.` : ''

/** The report for a terminal. */
export function printText(sections: readonly Section[]): string {
  const write: Write = (value) => oneLine(typeof value === 'string' ? value : value.code)
  const blocks = sections.map(({ title, lines }) =>
    [
      title,
      ...lines.slice(0, SHOWN).map((line) => `  ${lineOf(line, write)}`),
      ...(hidden(lines) ? [`  ${hidden(lines)}`] : []),
    ].join('\n'),
  )
  return blocks.length > 0 ? blocks.join('\n\n') : NOTHING
}

/**
 * A value as Markdown that says it and does nothing: no mark, link, image, HTML or reference works in it. An `@name` would call
 * somebody also when escaped, so a word joiner breaks it.
 */
function inert(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&')
    .replace(/[@#]/g, '$&\u2060')
    .replace(/https?\\:/gi, (scheme) => `${scheme}\u2060`)
    .replace(/www\\\./gi, (www) => `${www}\u2060`)
}

/** A value as code; backticks in it are not let out. */
const inertCode = (text: string): string => `\`${oneLine(text).replaceAll('`', '’')}\``

/** The first line of the comment: by it the workflow finds the comment that it wrote before. */
export const MARK = '<!-- eppure: resoconto -->'

/** The report as a comment on a pull request. */
export function printMarkdown(sections: readonly Section[]): string {
  const write: Write = (value) => (typeof value === 'string' ? inert(value) : inertCode(value.code))
  const blocks = sections.map(({ title, lines }) => {
    const items = lines.slice(0, SHOWN).map((line) => `- ${lineOf(line, write)}`)
    return [`### ${title}`, '', ...items, ...(hidden(lines) ? ['', hidden(lines)] : [])].join('\n')
  })
  return `${[MARK, '## Che cosa fa questa modifica', ...(blocks.length > 0 ? blocks : [NOTHING])].join('\n\n')}\n`
}
