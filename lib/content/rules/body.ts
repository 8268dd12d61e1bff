import type { Inspection } from '#lib/markdown/inspect.ts'
import type { Fault } from '#lib/model/fault.ts'
import { fold } from '#lib/model/slug.ts'
import type { Head } from '../kinds/kind.ts'
import { texts } from '../messages/texts.ts'

/** Letters and figures alone: what makes two lines read as the same. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * What `npm run new` writes in place of an editorial and of the text of a page. They do not begin like the other texts to
 * write over, which stop the check in a text that is no draft: neither has one, and their files must pass the check as soon
 * as they are made.
 */
export const UNWRITTEN_EDITORIAL = 'L’editoriale è da scrivere qui.'
export const UNWRITTEN_PAGE = 'Il testo della pagina è da scrivere qui.'

/** The mark that `npm run new` puts before what is still to be written. */
export const isUnwritten = (text: string): boolean => /^Da scrivere\b/.test(text)

const PRACTICE = /^:{3,}\s*pratica\b/

/**
 * Faults of a body against its own front matter: the title as a heading or as a paragraph of its own, the dek as a
 * paragraph, «In pratica» twice. Positions are those of the body.
 */
export function bodyFindings(markdown: string, inspection: Inspection, head: Head): readonly Fault[] {
  const { headings, paragraphs } = inspection
  const titles = new Set(head.titles.map((title = '') => bare(title)).filter((title) => title !== ''))
  const dek = head.dek === undefined ? '' : bare(head.dek)
  // Folding every paragraph would cost a tenth of the whole check; only one of about the right length can be the same.
  const longest = 2 * Math.max(dek.length, ...[...titles].map((title) => title.length))
  const short = paragraphs.filter(({ text }) => text.length <= longest)
  const repeated = [...headings, ...short]
    .filter(({ text }) => titles.has(bare(text)))
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
    : paragraphs
        .filter(({ text }) => isUnwritten(text))
        .map(({ line, column }) => ({ line, column, ...texts.unwritten(head.draft !== undefined) }))
  return [
    ...repeated,
    ...dekAgain,
    ...unwritten,
    ...boxes.map((line) => ({ line, column: 1, ...texts.practiceTwice() })),
  ]
}
