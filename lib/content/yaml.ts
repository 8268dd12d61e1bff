import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type At, type Fault, type Said, START } from '#lib/model/fault.ts'
import { yamlFaults } from './yaml-faults.ts'

export type Path = readonly PropertyKey[]

/** A front matter as YAML reads it, with its source: what stands right after the opening `---`, so that lines are those of the file. */
export type Yaml = { readonly source: string; readonly doc: Document; readonly lines: LineCounter }

/** Core schema without merge keys or custom tags: dates stay text, `yes` stays a word. */
export function readYaml(source: string): Yaml {
  const lines = new LineCounter()
  const doc = parseDocument(source, {
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  })
  return { source, doc, lines }
}

/** What a front matter holds, and what is wrong with it as YAML. With findings, `data` is undefined: what the parser guessed is worth nothing. */
export function dataOf(yaml: Yaml): { data?: unknown; findings: readonly Fault[] } {
  const findings = yamlFaults(yaml)
  return findings.length > 0 ? { findings } : { data: yaml.doc.toJS({ maxAliasCount: 0 }), findings }
}

type Found = { readonly holder: number | undefined; readonly key?: Node; readonly value?: unknown }

/** Walks down to a path: the last key or item on it that is there, and the value if all of it is. */
function find({ doc }: Yaml, path: Path): Found {
  let node: unknown = doc.contents
  let found: Found = { holder: undefined, value: node }
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
    const start = isNode(pair?.key) ? pair.key : item
    if (!isNode(start) || !start.range) return { holder: found.key?.range?.[0] ?? found.holder }
    node = pair ? pair.value : item
    found = { holder: start.range[0], key: start, value: node }
  }
  return found
}

function at({ lines }: Yaml, offset: number): At {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/**
 * Finds where a value (or its key) is written. A path that is not there gives its nearest ancestor: a missing key is reported at
 * what should hold it.
 */
export function locate(yaml: Yaml, path: Path, part: 'key' | 'value' = 'value'): At {
  const { holder, value } = find(yaml, path)
  const written = part === 'value' && path.length > 0 && isNode(value) ? value.range?.[0] : undefined
  const offset = written ?? holder
  if (offset === undefined) return START
  return at(yaml, offset)
}

/** Something wrong with a value of a front matter, or with its key. */
export type KeyFault = Said & {
  readonly path: Path
  readonly part?: 'key'
  /** Where in the source it is, if not where the value begins. */
  readonly offset?: number
}

/** Puts faults of a front matter where their keys and values are written. */
export function placed(yaml: Yaml, faults: readonly KeyFault[]): readonly Fault[] {
  return faults.map(({ path, part, offset, ...said }) => ({
    ...(offset === undefined ? locate(yaml, path, part) : at(yaml, offset)),
    ...said,
  }))
}

/** A value as its author wrote it, on one line, without a comment: `4.0`, `Null`, `{graffe}`. Empty if it is not there. */
export function writtenAt(yaml: Yaml, path: Path): string {
  const { value } = find(yaml, path)
  if (!isNode(value) || !value.range) return ''
  return yaml.source.slice(value.range[0], value.range[1]).replace(/\s+/g, ' ').trim()
}
