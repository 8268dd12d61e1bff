import type { Fault } from '#lib/model/fault.ts'
import { decode } from './decode.ts'
import { type Data, readFrontMatter } from './front-matter.ts'

/** A Markdown file taken apart as far as it goes. */
export type Opened = {
  readonly text: string
  readonly source: string
  readonly data?: Data
  readonly body?: { readonly markdown: string; readonly line: number }
  readonly findings: readonly Fault[]
}

function takeApart(bytes: Uint8Array): Opened {
  const { text, findings } = decode(bytes)
  if (text === undefined) return { text: '', source: '', findings }
  const read = readFrontMatter(text)
  const all = [...findings, ...read.findings]
  if (!('source' in read)) return { text, source: '', findings: all }
  const { source, data, body, bodyLine } = read
  return { text, source, ...(data && { data }), body: { markdown: body, line: bodyLine }, findings: all }
}

let last: { readonly bytes: Uint8Array; readonly opened: Opened } | undefined

/**
 * Bytes → front matter and body. What cannot be read is absent, and the findings say why. The last one is remembered: the
 * check of the content and that of the style take the same bytes one after the other.
 */
export function open(bytes: Uint8Array): Opened {
  if (last?.bytes !== bytes) last = { bytes, opened: takeApart(bytes) }
  return last.opened
}
