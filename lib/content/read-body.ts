import type { Inspection } from '#lib/markdown/inspect.ts'
import { messages } from '#lib/markdown/messages.ts'
import type { Fault } from '#lib/model/fault.ts'
import { fold } from '#lib/model/slug.ts'
import type { Opened } from './front-matter.ts'
import type { Head } from './kinds/kind.ts'
import { texts } from './messages/records.ts'
import { NO_BODY, type ParsedBody } from './parsed.ts'

/** Letters and figures alone: what makes two lines read as the same. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * What `npm run new` writes in place of an editorial. It does not begin like the other texts to write over, which stop the
 * check in a text that is no draft: an issue has no draft, and its file must pass the check as soon as it is made.
 */
export const UNWRITTEN_EDITORIAL = 'L’editoriale è da scrivere qui.'
export const UNWRITTEN_PAGE = 'Il testo della pagina è da scrivere qui.'

/** The mark that `npm run new` puts before what is still to be written, also in capitals. */
export const isUnwritten = (text: string): boolean => /^(?:Da scrivere|DA SCRIVERE)\b/.test(text)

/** More letters than a hinge has. */
const LONGEST_HINGE = 12

const TITLE_REPEATED = texts.titleRepeated().rule
const H1 = messages.h1().rule

const PRACTICE = /^:{3,}\s*pratica\b/

/**
 * Faults of a body against its own front matter: the title as a heading or as a paragraph of its own, the dek as a
 * paragraph, «In pratica» twice. Positions are those of the body.
 */
function bodyFindings(markdown: string, inspection: Inspection, head: Head): readonly Fault[] {
  const { headings, paragraphs } = inspection
  const titles = new Set(head.titles.map((title = '') => bare(title)).filter((title) => title !== ''))
  const [a = '', b = ''] = (head.opposites ?? []).map(bare)
  /** «Lenti oppure svelti», whatever the magazine has between the two. */
  const joins = (text: string): boolean =>
    a !== '' &&
    text.startsWith(a) &&
    text.endsWith(b) &&
    text.length >= a.length + b.length &&
    text.length <= a.length + b.length + LONGEST_HINGE
  const isTitle = (text: string): boolean => titles.has(bare(text)) || joins(bare(text))
  const dek = head.dek === undefined ? '' : bare(head.dek)
  // Folding every paragraph would cost a tenth of the whole check; only one of about the right length can be the same.
  const lengths = [...titles].map((title) => title.length)
  const longest = 2 * Math.max(dek.length, a.length + b.length + LONGEST_HINGE, ...lengths)
  const short = paragraphs.filter(({ text }) => text.length <= longest)
  const repeated = [...headings, ...short]
    .filter(({ text }) => isTitle(text))
    .map(({ line, column }) => ({ line, column, ...texts.titleRepeated() }))
  const dekAgain = short
    .filter(({ text }) => dek !== '' && bare(text) === dek && !titles.has(dek))
    .map(({ line, column }) => ({ line, column, ...texts.dekRepeated() }))
  const boxes =
    head.steps && head.steps > 0
      ? markdown.split('\n').flatMap((text, index) => (PRACTICE.test(text) ? [index + 1] : []))
      : []
  const unwritten = head.draft
    ? []
    : [...headings, ...paragraphs]
        .filter(({ text }) => isUnwritten(text))
        .map(({ line, column }) => ({ line, column, ...texts.unwritten(head.draft !== undefined) }))
  return [
    ...repeated,
    ...dekAgain,
    ...unwritten,
    ...boxes.map((line) => ({ line, column: 1, ...texts.practiceTwice() })),
  ]
}

export type ReadBody = { readonly body: ParsedBody; readonly findings: readonly Fault[] }

/** Reads the body of a record that has one, against the head of its page. Positions become those of the file. */
export function readBody({ body, findings: said }: Opened, head: Head): ReadBody {
  if (!body) return { body: NO_BODY, findings: [] }
  const { markdown, line: first } = body
  if (markdown.trim() === '') {
    const missing = { line: first, column: 1, ...texts.bodyMissing(head.draft !== undefined) }
    return { body: NO_BODY, findings: head.draft ? [] : [missing] }
  }
  const inFile = <T extends { line: number }>(item: T): T => ({ ...item, line: item.line + first - 1 })
  const inspection = body.inspection()
  const own = bodyFindings(markdown, inspection, head)
  // Of a «#» that repeats the title it is the repeating that is wrong: with «##» it would stand there still.
  const repeated = new Set(own.flatMap(({ rule, line }) => (rule === TITLE_REPEATED ? [line] : [])))
  const faults = inspection.faults.filter(({ rule, line }) => !(rule === H1 && repeated.has(line)))
  return {
    body: {
      markdown,
      words: inspection.words,
      visible: inspection.visible,
      headings: inspection.headings.map(({ depth, text, id }) => ({ depth, text, id })),
      terms: inspection.terms,
      links: inspection.links.map(({ url, line, column }) => inFile({ url, line, column })),
      images: inspection.images.map(({ url, line, column }) => inFile({ url, line, column })),
    },
    // A control character is said where bytes become text.
    findings: [...faults, ...own]
      .map(inFile)
      .filter(({ line, column }) => !said.some((other) => other.line === line && other.column === column)),
  }
}

/** Text below the front matter of a record that has no body. */
export function unexpectedBody({ body }: Opened): ReadBody {
  const above = body?.markdown.split('\n').findIndex((text) => text.trim() !== '') ?? -1
  const findings =
    body && above >= 0 ? [{ line: body.line + above, column: 1, ...texts.bodyUnexpected() }] : []
  return { body: NO_BODY, findings }
}
