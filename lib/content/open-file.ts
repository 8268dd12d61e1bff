import { type Fault, START } from '#lib/model/fault.ts'
import { decode } from './decode.ts'
import { type Data, type Opened, openText } from './front-matter.ts'
import { imprint } from './kinds/imprint.ts'
import { isGroup } from './kinds/schema-paths.ts'
import { conflictsIn } from './merge-conflict.ts'
import { imprint as messages } from './messages/imprint.ts'
import { dataOf, readYaml, type Yaml } from './yaml.ts'

const isData = (value: unknown): value is Data => isGroup(value) && !Array.isArray(value)

/** What the file holds instead of keys. */
function shapeFault(source: string, data: unknown): readonly Fault[] {
  if (/^(?:\s*(?:#.*)?\n)*$/.test(`${source}\n`)) return [{ ...START, ...messages.empty() }]
  return isData(data) ? [] : [{ ...START, ...messages.shape() }]
}

/** The whole file as one group of keys; with findings there is none. */
function dataIn(yaml: Yaml): { readonly data?: Data; readonly findings: readonly Fault[] } {
  // Two documents, as in the head of an article: the fences are no part of this file.
  if (/^---|^\.\.\.$/m.test(yaml.source)) {
    const line = yaml.source.split('\n').findIndex((text) => /^(?:---|\.\.\.$)/.test(text)) + 1
    return { findings: [{ line, column: 1, ...messages.body() }] }
  }
  const { data, findings } = dataOf(yaml)
  if (findings.length > 0) return { findings }
  return { ...(isData(data) && { data }), findings: shapeFault(yaml.source, data) }
}

/** `rivista.yml` taken apart as an article is, though all of it is keys. */
function openImprint(text: string, before: readonly Fault[]): Opened {
  const conflicts = conflictsIn(text)
  if (conflicts.length > 0) return { text, yaml: readYaml(''), findings: [...before, ...conflicts] }
  const yaml = readYaml(text)
  const { data, findings } = dataIn(yaml)
  return { text, yaml, ...(data && { data }), findings: [...before, ...findings] }
}

/** Whether a file of the content is a text that editors write: all Markdown, and the record of the magazine. */
export const isWritten = (path: string): boolean => path.endsWith('.md') || path === imprint.file

/** Takes a text of the content apart by what its path says that it is. */
export const openAt = (path: string, text: string, before: readonly Fault[] = []): Opened =>
  path === imprint.file ? openImprint(text, before) : openText(text, before)

/** The same from the bytes of a file. */
export function openFile(path: string, bytes: Uint8Array): Opened {
  const { text, findings } = decode(bytes)
  return text === undefined ? { text: '', yaml: readYaml(''), findings } : openAt(path, text, findings)
}
