import { positionIn } from '#lib/content/problem.ts'
import { doubtsIn } from '#lib/markdown/inspect.ts'
import type { Remark } from './remark.ts'

/** The doubts about the Markdown of a body, which stands at the end of its file. */
export function bodyRemarks(file: string, text: string, body: string): readonly Remark[] {
  const start = text.length - body.length
  const { line: first } = positionIn(text, start)
  const lines = [0, ...Array.from(body.matchAll(/\n/g), ({ index }) => index + 1)]
  return doubtsIn(body).map(({ line, column, rule, message, remedy }) => ({
    file,
    line: line + first - 1,
    column,
    offset: start + (lines[line - 1] ?? 0) + column - 1,
    rule,
    level: 'doubt',
    message,
    remedy,
    edits: [],
  }))
}
