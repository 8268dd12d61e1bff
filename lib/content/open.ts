import { decode, type Finding } from './decode.ts'
import { type Data, readFrontMatter } from './front-matter.ts'

/** A Markdown file taken apart as far as it goes. */
export type Opened = {
  readonly source: string
  readonly data?: Data
  readonly body?: { readonly markdown: string; readonly line: number }
  readonly findings: readonly Finding[]
}

/** Bytes → front matter and body. What cannot be read is absent, and the findings say why. */
export function open(bytes: Uint8Array): Opened {
  const { text, findings } = decode(bytes)
  if (text === undefined) return { source: '', findings }
  const read = readFrontMatter(text)
  const all = [...findings, ...read.findings]
  if (!('source' in read)) return { source: '', findings: all }
  const { source, data, body, bodyLine } = read
  return { source, ...(data && { data }), body: { markdown: body, line: bodyLine }, findings: all }
}
