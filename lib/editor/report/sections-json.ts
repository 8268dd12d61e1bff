import type { Code, Line, Section } from './line.ts'

/** A report that another run hands over, as JSON. */
export const writeSections = (sections: readonly Section[]): string => JSON.stringify(sections)

/** What a report of ours stays below; what is longer was not written by us, and is cut. */
const MOST = { sections: 40, lines: 2_000, parts: 200, characters: 2_500 } as const

const listIn = (value: unknown, most: number): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, most) : []

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, MOST.characters).toWellFormed() : ''

const fieldIn = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

function valueIn(value: unknown): string | Code {
  const code = fieldIn(value, 'code')
  return typeof code === 'string' ? { code: textIn(code) } : textIn(value)
}

const lineIn = (value: unknown): Line => ({
  words: listIn(fieldIn(value, 'words'), MOST.parts).map(textIn),
  values: listIn(fieldIn(value, 'values'), MOST.parts).map(valueIn),
})

/**
 * Reads a report that a stranger's run may have written: of whatever JSON it is, sections with lines of text come out, within
 * bounds. Undefined where it is no JSON, or no list. Needs no package: where it runs, none is installed.
 */
export function readSections(json: string): readonly Section[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!Array.isArray(parsed)) return undefined
  return listIn(parsed, MOST.sections).map((section) => ({
    title: textIn(fieldIn(section, 'title')),
    lines: listIn(fieldIn(section, 'lines'), MOST.lines).map(lineIn),
  }))
}
