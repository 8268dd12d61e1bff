import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import type { Opened } from '#lib/content/front-matter.ts'
import type { Prose } from '#lib/content/kinds/fields.ts'
import { IMPRINT_FIELDS } from '#lib/content/kinds/imprint.ts'
import type { Fields } from '#lib/content/kinds/schema-paths.ts'
import { FIELDS } from '#lib/content/kinds/table.ts'
import type { Yaml } from '#lib/content/yaml.ts'
import { type FileFault, placesIn, type Slip } from '#lib/model/fault.ts'
import { bodySegments } from './body-segments.ts'
import { withLanguages } from './foreign-language.ts'
import { sealed } from './sealed.ts'

export { MARK, OTHER } from '#lib/markdown/written.ts'

/** Where a piece of prose stands: rules that ask for a full stop do not ask it of a heading. */
export type Kind = Prose | 'paragraph' | 'heading' | 'cell' | 'item' | 'aside' | 'link'

/**
 * Says slips of segments where they stand in their file. A segment that is not written as it reads is pointed at, never changed.
 */
export function faultsOf(file: string, text: string): (segment: Segment, slip: Slip) => FileFault {
  const placeOf = placesIn(text)
  return ({ start, verbatim }, { rule, level, message, remedy, at, edits = [] }) => ({
    ...{ file, ...placeOf(start + (verbatim ? at : 0)), rule, level, message, remedy },
    ...(verbatim && edits.length > 0 && { edits: edits.map((edit) => ({ ...edit, at: edit.at + start })) }),
  })
}

/**
 * A piece of prose, as it stands in its file. `text` is as long as its source: what is not prose is masked, so that an offset
 * in it is an offset in the file.
 */
export type Segment = {
  readonly kind: Kind
  readonly text: string
  /** Offset of the first character in the file. */
  readonly start: number
  /** The key of the front matter, for a segment that stands there. */
  readonly key?: string
  /** The most characters that the guide gives it. */
  readonly most?: number
  /** False where the source is not written as it reads (escapes of YAML): a fault is reported at `start` and mended by hand. */
  readonly verbatim: boolean
  /** The language that it seems written in, if that is not Italian; `whole` if all the file does. */
  readonly foreign?: { readonly language: string; readonly whole: boolean }
}

/** Where the text of a scalar begins in its source, if it is written there as it reads. */
function verbatimStart(source: string, { range, value }: Scalar, text: string): number {
  const [from = 0, to = 0] = range ?? []
  const written = source.slice(from, to)
  const at = ['', '"', "'"].findIndex((quote) => written === `${quote}${text}${quote}`)
  return typeof value === 'string' && at >= 0 ? from + Math.min(at, 1) : -1
}

/** The prose of a front matter; `offset` is where its YAML begins in the file. */
function fieldSegments({ source, doc }: Yaml, offset: number, fields: Fields): readonly Segment[] {
  const segments: Segment[] = []
  const visit = (node: unknown, key: string): void => {
    if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        if (isScalar(name)) visit(value, key === '' ? String(name.value) : `${key}.${name.value}`)
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, key)
    else if (isScalar(node) && typeof node.value === 'string') {
      const { prose: kind, most } = fields.get(key) ?? {}
      if (!kind || node.value === '') return
      const at = verbatimStart(source, node, node.value)
      const start = offset + (at >= 0 ? at : (node.range?.[0] ?? 0))
      segments.push({ kind, text: node.value, start, key, ...(most && { most }), verbatim: at >= 0 })
    }
  }
  visit(doc.contents, '')
  return segments
}

/** Offset of the YAML: after the first fence, whose line end gray-matter counts to the YAML. */
const FENCE = '---'.length

/**
 * The prose of a content file, in the order of the file. One whose front matter could not be read, or that is written in another
 * language, has none: what is wrong in it is said by the check of the content.
 */
export function proseIn(opened: Opened): readonly Segment[] {
  const { lang } = opened.data ?? {}
  return lang === undefined || /^it(?:-|$)/.test(String(lang)) ? writtenProse(opened) : []
}

/** The same of a file in any language. */
export function writtenProse({ text, yaml, data, body }: Opened): readonly Segment[] {
  if (!data) return []
  const { lang } = data
  // The record of the magazine has neither a body nor a fence.
  const fields = body
    ? fieldSegments(yaml, text.startsWith(yaml.source, FENCE) ? FENCE : text.indexOf(yaml.source), FIELDS)
    : fieldSegments(yaml, 0, IMPRINT_FIELDS)
  const start = text.length - (body?.markdown.length ?? 0)
  const segments = (body ? bodySegments(body.markdown, body.tree) : []).map((segment) => ({
    ...segment,
    start: segment.start + start,
  }))
  const all = [...fields, ...segments].map((segment) => ({ ...segment, text: sealed(segment.text) }))
  const prose = all.toSorted((a, b) => a.start - b.start)
  return lang === undefined ? withLanguages(prose) : prose
}
