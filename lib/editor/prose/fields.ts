import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { read } from '#lib/content/yaml.ts'
import type { Kind, Segment } from './segment.ts'

/** The keys whose values are our prose, and what each is. The others (names, dates, addresses, titles of others’ works) are left alone. */
const PROSE: ReadonlyMap<string, Kind> = new Map([
  ['title', 'title'],
  ['name', 'line'],
  ['a', 'line'],
  ['b', 'line'],
  ['kicker', 'line'],
  ['series', 'line'],
  ['subtitle', 'line'],
  ['label', 'line'],
  ['hero.alt', 'alt'],
  ['hero.caption', 'caption'],
  ['dek', 'sentence'],
  ['text', 'sentence'],
  ['bio', 'sentence'],
  ['description', 'sentence'],
  ['summary', 'sentence'],
  ['steps', 'sentence'],
  ['corrections.text', 'sentence'],
  ['withdrawn.reason', 'sentence'],
])

/** Where the text of a scalar begins in its source, if it is written there as it reads. */
function verbatimStart(source: string, { range, value }: Scalar, text: string): number {
  const [from = 0, to = 0] = range ?? []
  const written = source.slice(from, to)
  const at = ['', '"', "'"].findIndex((quote) => written === `${quote}${text}${quote}`)
  return typeof value === 'string' && at >= 0 ? from + Math.min(at, 1) : -1
}

/** The prose of a front matter. `source` is the YAML after the first fence; `offset` is where that begins in the file. */
export function fieldSegments(source: string, offset: number): readonly Segment[] {
  const segments: Segment[] = []
  const visit = (node: unknown, key: string): void => {
    if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        if (isScalar(name)) visit(value, key === '' ? String(name.value) : `${key}.${name.value}`)
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, key)
    else if (isScalar(node) && typeof node.value === 'string') {
      const kind = PROSE.get(key)
      if (!kind || node.value === '') return
      const at = verbatimStart(source, node, node.value)
      const start = offset + (at >= 0 ? at : (node.range?.[0] ?? 0))
      segments.push({ kind, text: node.value, start, key, verbatim: at >= 0 })
    }
  }
  visit(read(source).doc.contents, '')
  return segments
}
