import matter from 'gray-matter'
import { type Inspection, inspect } from '#lib/markdown/inspect.ts'
import { readTree, type Tree } from '#lib/markdown/parse-markdown.ts'
import { type Fault, START } from '#lib/model/fault.ts'
import { conflictsIn } from './merge-conflict.ts'
import { frontMatter } from './messages/front-matter.ts'
import { dataOf, readYaml, type Yaml } from './yaml.ts'

export type Data = Readonly<Record<string, unknown>>

type FrontMatter = {
  readonly yaml: Yaml
  /** Undefined when the YAML could not be read. */
  readonly data?: Data
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
  readonly findings: readonly Fault[]
}

function isPlainObject(value: unknown): value is Data {
  if (typeof value !== 'object' || value === null) return false
  return [Object.prototype, null].includes(Object.getPrototypeOf(value))
}

const NO_YAML = readYaml('')

const deny = (): never => {
  throw new Error('no engine but YAML')
}

const linesOf = (text: string): number => text.split('\n').length

/**
 * The longest front matter that is parsed, in characters: several times the longest real one. Its keys are compared with
 * one another, and 32 kB of commas or brackets already take the parser a good part of a second.
 */
const LONGEST = 32 * 1024

/** Lines of keys and of what stands below them, down to a fence. */
const MORE_KEYS =
  /^---[^\S\n]*\n(?:[a-z][\w-]{0,30}:(?:[^\S\n][^\n]*)?\n(?:(?:[^\S\n]+|- )[^\n]*\n)*)+---[^\S\n]*(?:\n|$)/

/** A fence amid the keys: those below it would be text, and each of them a slip. */
function fenceWithin(text: string, at: number): Fault | undefined {
  if (!MORE_KEYS.test(text.slice(at, at + LONGEST))) return undefined
  return { line: linesOf(text.slice(0, at)), column: 1, ...frontMatter.fenceWithin() }
}

/** The fences as gray-matter understands them are looser than ours: «---js» chooses an engine, and runs it. */
function fenceFault(text: string): Fault | undefined {
  const [first = ''] = text.split('\n', 1)
  if (text.trim() === '') return { ...START, ...frontMatter.empty() }
  if (/^[^\S\n]+---\s*\n/.test(text)) return { ...START, ...frontMatter.spaceFirst() }
  if (/^\s+---\n/.test(text)) return { ...START, ...frontMatter.blankFirst() }
  if (first !== '---') {
    const language = /^---\s*[^-\s]/.test(first)
    return { ...START, ...(language ? frontMatter.fenceLanguage(first) : frontMatter.fenceMissing()) }
  }
  const close = /\n(---.*)/.exec(text)
  if (!close?.[1]) return { ...START, ...frontMatter.fenceOpen() }
  if (close.index > LONGEST) return { ...START, ...frontMatter.tooLong(LONGEST) }
  if (close[1] === '---') return fenceWithin(text, close.index + 1)
  return { line: linesOf(text.slice(0, close.index)) + 1, column: 1, ...frontMatter.fenceClose(close[1]) }
}

/**
 * Splits a text into front matter and body. Nothing is read of a text with a wrong fence.
 * gray-matter runs `---js` front matter and cannot be told not to but by replacing the engine, so all of its engines
 * are replaced, and the fence is checked before it sees the text. Options are always passed: without them it caches by
 * text, and broken YAML that threw once is `{}` the next time.
 */
export function readFrontMatter(text: string): FrontMatter | { readonly findings: readonly Fault[] } {
  const fence = fenceFault(text)
  if (fence) return { findings: [fence] }
  const findings: Fault[] = []
  let yaml = NO_YAML
  const parse = (source: string): object => {
    yaml = readYaml(source)
    const read = dataOf(yaml)
    findings.push(...read.findings)
    if (read.findings.length > 0) return {}
    if (isPlainObject(read.data)) return read.data
    findings.push({ line: 2, column: 1, ...frontMatter.shape() })
    return {}
  }
  const engines = { yaml: parse, js: deny, javascript: deny, json: deny, coffee: deny, toml: deny }
  const file = matter(text, { language: 'yaml', engines })
  const data: unknown = file.data
  return {
    yaml,
    ...(findings.length === 0 && isPlainObject(data) && { data }),
    body: file.content,
    bodyLine: linesOf(text.slice(0, text.length - file.content.length)),
    findings,
  }
}

/** A Markdown file taken apart as far as it goes. */
export type Opened = {
  readonly text: string
  /** Empty where there is none, or where the fences are wrong. */
  readonly yaml: Yaml
  readonly data?: Data
  readonly body?: {
    readonly markdown: string
    readonly line: number
    readonly tree: Tree
    /** Looks through it when this is first asked: the rules of the content and those of the house ask the same. */
    readonly inspection: () => Inspection
  }
  readonly findings: readonly Fault[]
}

/** A text → front matter and body. What cannot be read is absent, and the findings say why, after those that there were already. */
export function openText(text: string, before: readonly Fault[] = []): Opened {
  // Without a fence that ends them all of it is keys, as far as a conflict goes.
  const [keys = ''] = text.split('\n---', 1)
  const conflicts = conflictsIn(keys)
  if (conflicts.length > 0) return { text, yaml: NO_YAML, findings: [...before, ...conflicts] }
  const read = readFrontMatter(text)
  const findings = [...before, ...read.findings]
  if (!('yaml' in read)) return { text, yaml: NO_YAML, findings }
  const { yaml, data, body: markdown, bodyLine: line } = read
  const tree = readTree(markdown)
  let seen: Inspection | undefined
  const inspection = () => {
    seen ??= inspect(markdown, tree)
    return seen
  }
  return { text, yaml, ...(data && { data }), body: { markdown, line, tree, inspection }, findings }
}
