import { type Body, readableText, type Visible } from '#lib/model/body.ts'

/** A block that leads to other pieces: its words are theirs. */
const SUGGESTION = /^(:{3,})anche\b.*?^\1[ \t]*$/gms
/** The same, written by hand as the magazine did before it had the block. */
const BY_HAND = /^Leggi anche:.*\n?/gm
/** Before each cell of a row, the first too, stands a space by itself. */
const CELL = ' '

/** A row with its cells apart; those that are empty are not there. */
function cellsApart(line: Visible): Visible {
  if (line[0] !== CELL) return line
  const full = line.filter((part, at) => part !== CELL || (line[at + 1] ?? CELL) !== CELL)
  return full.map((part, at) => (at > 0 && part === CELL ? ' · ' : part))
}

function linesOf(visible: Visible): readonly Visible[] {
  const starts = visible.flatMap((part, at) => (part === '\n' ? [at] : []))
  return [0, ...starts].map((start, at) => visible.slice(start, starts[at]).filter((part) => part !== '\n'))
}

/** The words that a piece says itself, one block a line, as a list of results can quote them: the cells of a table apart. */
export function ownText(body: Body): string {
  const { markdown, visible } = body
  if (!visible) return readableText(body)
  const elsewhere = Array.from(
    markdown.matchAll(SUGGESTION),
    ({ index, 0: block }) => [index, index + block.length] as const,
  )
  const isOwn = (part: number | string) =>
    typeof part === 'string' || !elsewhere.some(([from, to]) => part >= from && part < to)
  const lines = linesOf(visible).filter((line) => line.every(isOwn))
  const own = lines.flatMap((line) => ['\n', ...cellsApart(line)])
  return readableText({ ...body, visible: own }).replace(BY_HAND, '')
}
