import { type FrontMatter, readFrontMatter } from '#lib/content/front-matter.ts'
import { bodySegments } from './body.ts'
import { fieldSegments } from './fields.ts'
import { withLanguages } from './language.ts'
import { sealed } from './sealed.ts'
import type { Segment } from './segment.ts'

/** Offset of the YAML: after the first fence, whose line end gray-matter counts to the YAML. */
const FENCE = '---'.length

/**
 * The prose of a content file whose front matter has been read, in the order of the file. A file whose front matter could not
 * be, or that is written in another language, has none: what is wrong in it is said by the check of the content.
 */
export function proseIn(
  text: string,
  { source, data, body }: Pick<FrontMatter, 'source' | 'data' | 'body'>,
): readonly Segment[] {
  if (!data) return []
  const { lang } = data
  if (lang !== undefined && lang !== 'it') return []
  const fields = fieldSegments(source, text.startsWith(source, FENCE) ? FENCE : text.indexOf(source))
  const start = text.length - body.length
  const segments = bodySegments(body).map((segment) => ({ ...segment, start: segment.start + start }))
  const all = [...fields, ...segments].map((segment) => ({ ...segment, text: sealed(segment.text) }))
  const prose = all.toSorted((a, b) => a.start - b.start)
  return lang === undefined ? withLanguages(prose) : prose
}

/** The prose of the text of a content file. */
export function proseOf(text: string): readonly Segment[] {
  const read = readFrontMatter(text)
  return 'source' in read ? proseIn(text, read) : []
}
