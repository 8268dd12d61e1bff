import { messages } from '../messages.ts'
import { type Finder, finder, type Passage } from './passages.ts'
import { signedLines } from './signed-lines.ts'

/** A finder for paragraphs alone: what stands in a heading or a cell begins no line. */
const inParagraphs =
  (find: Finder): Finder =>
  (passage) =>
    passage.kind === 'paragraph' ? find(passage) : []

/** Whether a passage has at least so many lines of a kind: one line that begins so may be prose broken there. */
const hasLines = ({ text }: Passage, pattern: RegExp, least: number): boolean =>
  (text.match(pattern)?.length ?? 0) >= least

/** Only the first of a passage: the lines that follow are the same slip. */
const once =
  (find: Finder): Finder =>
  (passage) => {
    const [first] = find(passage)
    return first ? [{ ...first, length: passage.text.length - first.at }] : []
  }

const ROW = /^\u2063*[^\S\n]*\|/
const DASHES = /^[^\S\n\u2063]*[|:–—-][\s|:–—-]*$/m
const DASH_LINES = /^\u2063*[–—][^\S\n]/gm
const TIGHT_ITEMS = /^\u2063*(?:-|\d{1,2}[.)])(?=\p{L})/gmu
const NUMBERED = /^\u2063*\d{1,2}[.)] /gm

/** Rows with bars that are no table: one is enough if it has bars at its ends, a row of dashes tells the others. */
const tables: Finder = ({ text, kind }) => {
  if (kind !== 'paragraph' || !text.includes('|')) return []
  const lines = text.split('\n')
  const dashes = lines.some((line) => DASHES.test(line) && line.includes('|'))
  const row = lines.findIndex((line) => line.search(ROW) >= 0 || (dashes && line.includes('|')))
  if (row < 0) return []
  const index = lines.slice(0, row).join('\n').length + (row > 0 ? 1 : 0)
  const cells = (lines[row] ?? '')
    .replaceAll('\u2063', '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
  return [{ at: index, length: text.length - index, ...messages.tableRaw(cells) }]
}

export const LINES: readonly Finder[] = [
  tables,
  inParagraphs(
    once(
      finder(/^\u2063*[^\S\n]*([•·◦▪‣●○■□➢➤✓✔◆►\uF0A7\uF0B7\uF0D8\uF0FC])(?=\s)/gm, ({ 1: mark = '' }) =>
        // Word's own signs of a list are seen nowhere else.
        messages.bullet(/[\uF000-\uF0FF]/.test(mark) ? '•' : mark),
      ),
    ),
  ),
  inParagraphs(
    once(
      finder(DASH_LINES, ({ 0: mark }, passage) =>
        hasLines(passage, DASH_LINES, 2) ? messages.bullet(mark.replaceAll('\u2063', '').trim()) : undefined,
      ),
    ),
  ),
  inParagraphs(
    once(
      finder(/^\u2063*(?:[-*+]|\d{1,9}[.)])(?=[\u00A0\u2000-\u200A\u202F])/gm, ({ 0: mark }) =>
        messages.listSpace(mark.replaceAll('\u2063', '')),
      ),
    ),
  ),
  inParagraphs(
    once(
      finder(TIGHT_ITEMS, ({ 0: mark }, passage) => {
        const sign = mark.replaceAll('\u2063', '')
        return sign === '-' || hasLines(passage, TIGHT_ITEMS, 2) ? messages.listSpace(sign) : undefined
      }),
    ),
  ),
  inParagraphs(
    once(
      finder(/\n\u2063*\d{1,2}[.)] /g, (_, passage) =>
        hasLines(passage, NUMBERED, 2) ? messages.listNumbers() : undefined,
      ),
    ),
  ),
  signedLines,
  // The name of who said it, below a quotation: a line of its own only behind an empty one.
  inParagraphs(
    finder(/(?<=\n\u2063*)([–—][^\S\n]?\p{Lu}[^\n–—.!?:]{1,60})(?![\s\S])/gu, ({ 1: name = '' }, passage) =>
      / {2}\n[^\n]*$|\\\n[^\n]*$/.test(passage.source.slice(-120)) ? undefined : messages.signature(name),
    ),
  ),
  inParagraphs(finder(/^\u2063*\[[ xX]\](?=\s)/gm, () => messages.task())),
  // At the end of a passage the space that does not break is cut off.
  inParagraphs(
    finder(
      /^\u2063*(#{2,})(?=\S)|^\u2063*(#{1,6})(?=[\u00A0\u2000-\u200A\u202F]|(?![\s\S]))|(?<=\S )(#{2,6})(?= \S)/gm,
      (match) =>
        match[3] ? messages.headingInside(match[3]) : messages.headingSpace(match[1] ?? match[2] ?? '##'),
    ),
  ),
  inParagraphs(
    finder(/^(#[\p{L}\d][^\n]{0,60})$/gu, ({ 1: word = '' }) =>
      /[.!?…]$/.test(word.trim()) ? undefined : messages.hashtag(word),
    ),
  ),
  inParagraphs(finder(/^\u2063*>/gm, () => messages.quoteRaw())),
  inParagraphs(finder(/^\s*[-=–—_*~+#|^][\s=–—_*~+#|^-]*$/g, ({ 0: signs }) => messages.signsAlone(signs))),
  // With a backslash before each: no line on the page either.
  inParagraphs(({ text, source }) =>
    /^(?:\\[*_~#=+-]\s*){2,}$/.test(source)
      ? [{ at: 0, length: text.length, ...messages.signsAlone(source) }]
      : [],
  ),
  // Once for all the rows.
  finder(/(?<=\S)\t+\S[\s\S]*/g, () => messages.tabs()),
]
