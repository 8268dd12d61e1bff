import type { Opened } from '#lib/content/front-matter.ts'
import { bodySegments } from './body.ts'
import { fieldSegments } from './fields.ts'
import { withLanguages } from './language.ts'
import { sealed } from './sealed.ts'
import type { Segment } from './segment.ts'

/** Offset of the YAML: after the first fence, whose line end gray-matter counts to the YAML. */
const FENCE = '---'.length

/**
 * The prose of a content file, in the order of the file. One whose front matter could not be read, or that is written in another
 * language, has none: what is wrong in it is said by the check of the content.
 */
export function proseIn({ text, yaml, data, body }: Opened): readonly Segment[] {
  if (!data || !body) return []
  const { lang } = data
  if (lang !== undefined && lang !== 'it') return []
  const fields = fieldSegments(yaml, text.startsWith(yaml.source, FENCE) ? FENCE : text.indexOf(yaml.source))
  const start = text.length - body.markdown.length
  const segments = bodySegments(body.markdown, body.tree).map((segment) => ({
    ...segment,
    start: segment.start + start,
  }))
  const all = [...fields, ...segments].map((segment) => ({ ...segment, text: sealed(segment.text) }))
  const prose = all.toSorted((a, b) => a.start - b.start)
  return lang === undefined ? withLanguages(prose) : prose
}
