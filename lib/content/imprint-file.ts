import type { Fault } from '#lib/model/fault.ts'
import { decode, gitName } from './decode.ts'
import type { Data } from './front-matter.ts'
import { imprint } from './kinds/imprint.ts'
import { isGroup } from './kinds/schema-paths.ts'
import { frontMatter } from './messages/front-matter.ts'
import { imprint as messages } from './messages/imprint.ts'
import type { ParsedImprint } from './parsed.ts'
import { dataOf, placed, readYaml, type Yaml } from './yaml.ts'

const isData = (value: unknown): value is Data => isGroup(value) && !Array.isArray(value)

/** The whole file as one group of keys; with findings there is none. */
function dataIn(yaml: Yaml): { readonly data?: Data; readonly findings: readonly Fault[] } {
  // Two documents, as in the head of an article: the fences are no part of this file.
  if (/^---|^\.\.\.$/m.test(yaml.source)) {
    const line = yaml.source.split('\n').findIndex((text) => /^(?:---|\.\.\.$)/.test(text)) + 1
    return { findings: [{ line, column: 1, ...messages.body() }] }
  }
  const { data, findings } = dataOf(yaml)
  if (findings.length > 0) return { findings }
  if (isData(data)) return { data, findings }
  return {
    findings: [
      { line: 1, column: 1, ...(yaml.source.trim() === '' ? messages.missing() : frontMatter.shape()) },
    ],
  }
}

/** Parses `rivista.yml` by itself. Pure; never throws on what it holds. */
export function parseImprint(path: string, bytes: Uint8Array): ParsedImprint {
  const { text, findings: before } = decode(bytes)
  const yaml = readYaml(text ?? '')
  const { data, findings } = text === undefined ? { findings: [] } : dataIn(yaml)
  const { faults, doubts, matter, known } = imprint.read(data, yaml)
  const said = [...before, ...findings, ...placed(yaml, faults)]
  return {
    kind: 'imprint',
    path,
    hash: gitName(bytes),
    source: yaml.source,
    ...(matter && { matter }),
    known,
    problems: said.map((fault) => ({ ...fault, file: path })),
    doubts: placed(yaml, doubts).map((fault) => ({ ...fault, file: path })),
  }
}
