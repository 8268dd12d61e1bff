import { inspect } from '#lib/markdown/inspect.ts'
import type { Fault } from '#lib/model/fault.ts'
import type { Opened } from './front-matter.ts'
import type { Head } from './kinds/kind.ts'
import { texts } from './messages/texts.ts'
import { NO_BODY, type ParsedBody } from './parsed.ts'
import { bodyFindings } from './rules/body.ts'

export type ReadBody = { readonly body: ParsedBody; readonly findings: readonly Fault[] }

/** Reads the body of a record that has one, against the head of its page. Positions become those of the file. */
export function readBody({ body, findings: said }: Opened, head: Head): ReadBody {
  if (!body) return { body: NO_BODY, findings: [] }
  const { markdown, line: first, tree } = body
  if (markdown.trim() === '') {
    const missing = { line: first, column: 1, ...texts.bodyMissing(head.draft !== undefined) }
    return { body: NO_BODY, findings: head.draft ? [] : [missing] }
  }
  const inFile = <T extends { line: number }>(item: T): T => ({ ...item, line: item.line + first - 1 })
  const inspection = inspect(markdown, tree)
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
    findings: [...inspection.faults, ...bodyFindings(markdown, inspection, head)]
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
