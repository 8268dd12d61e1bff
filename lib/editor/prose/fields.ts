import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { FIELDS } from '#lib/content/kinds/table.ts'
import type { Yaml } from '#lib/content/yaml.ts'
import type { Segment } from './segment.ts'

/** Where the text of a scalar begins in its source, if it is written there as it reads. */
function verbatimStart(source: string, { range, value }: Scalar, text: string): number {
  const [from = 0, to = 0] = range ?? []
  const written = source.slice(from, to)
  const at = ['', '"', "'"].findIndex((quote) => written === `${quote}${text}${quote}`)
  return typeof value === 'string' && at >= 0 ? from + Math.min(at, 1) : -1
}

/** The prose of a front matter; `offset` is where its YAML begins in the file. */
export function fieldSegments({ source, doc }: Yaml, offset: number): readonly Segment[] {
  const segments: Segment[] = []
  const visit = (node: unknown, key: string): void => {
    if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        if (isScalar(name)) visit(value, key === '' ? String(name.value) : `${key}.${name.value}`)
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, key)
    else if (isScalar(node) && typeof node.value === 'string') {
      const kind = FIELDS.get(key)?.prose
      if (!kind || node.value === '') return
      const at = verbatimStart(source, node, node.value)
      const start = offset + (at >= 0 ? at : (node.range?.[0] ?? 0))
      segments.push({ kind, text: node.value, start, key, verbatim: at >= 0 })
    }
  }
  visit(doc.contents, '')
  return segments
}
