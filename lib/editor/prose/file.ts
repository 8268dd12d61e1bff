import { readFrontMatter } from '#lib/content/front-matter.ts'
import { bodySegments } from './body.ts'
import { fieldSegments } from './fields.ts'
import type { Segment } from './segment.ts'

/** Offset of the YAML: after the first fence, whose line end gray-matter counts to the YAML. */
const FENCE = '---'.length

/**
 * The prose of a content file, in the order of the file. A file whose front matter cannot be read, or that is written
 * in another language, has none: what is wrong in it is said by the check of the content.
 */
export function proseOf(text: string): readonly Segment[] {
  const read = readFrontMatter(text)
  if (!('source' in read) || !read.data) return []
  const fields = fieldSegments(
    read.source,
    text.startsWith(read.source, FENCE) ? FENCE : text.indexOf(read.source),
  )
  const { lang } = read.data
  if (lang !== undefined && lang !== 'it') return []
  const start = text.length - read.body.length
  const body = bodySegments(read.body).map((segment) => ({ ...segment, start: segment.start + start }))
  return [...fields, ...body].toSorted((a, b) => a.start - b.start)
}
