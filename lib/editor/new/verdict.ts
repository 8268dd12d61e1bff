import { readFrontMatter } from '#lib/content/front-matter.ts'
import { parseFile } from '#lib/content/parse.ts'
import type { Said } from '#lib/model/fault.ts'
import { fix } from '../fix-text.ts'
import { oneLine } from '../formats/one-line.ts'
import { readStyle } from '../style.ts'
import { type Desk, withFile } from './desk.ts'
import type { NewFile } from './recipe.ts'
import { typeset } from './typeset.ts'

/** What the check says, as a sentence, and the `field` of the question that it is about, where it is about one. */
export type Told = { readonly says: string; readonly field?: string }

/** What is said of a file as a whole is about its name, which is its address. */
export const ADDRESS = 'slug'

const sentence = ({ message, remedy }: Said): string => oneLine(`${message} → ${remedy}`)

/** The key that a line of a front matter begins with: what is made here has each on a line of its own. */
const fieldAt = (text: string, line: number): string | undefined =>
  /^([a-z]+): /.exec(text.split('\n')[line - 1] ?? '')?.[1]

/** What the check says of the line of one key, whatever the rest of the file is: what stops it, and what it doubts. */
export function saidOf({ path, text }: NewFile, field: string) {
  const parsed = parseFile(path, Buffer.from(text))
  const style = readStyle(path, text)
  const here = (said: readonly (Said & { readonly line: number })[]): readonly string[] =>
    said.filter(({ line }) => fieldAt(text, line) === field).map(sentence)
  return {
    faults: here([...parsed.problems, ...style.filter(({ level }) => level === 'fault')]),
    doubts: here([
      ...('doubts' in parsed ? parsed.doubts : []),
      ...style.filter(({ level }) => level === 'doubt'),
    ]),
  }
}

/** What separates words where a text is pasted: lines, tabs. Spaces that do not break are typography. */
const GAPS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/**
 * An answer on one line, with the typography that `--fix` would give it, and with composed letters: macOS pastes others. `write`
 * makes the file that it would stand in.
 */
export function mended(answer: string, field: string, write: (answer: string) => NewFile): string {
  const { path, text } = write(typeset(answer.replace(GAPS, ' ').normalize('NFC')))
  const read = readFrontMatter(fix(path, text).text)
  const value = 'data' in read ? read.data?.[field] : undefined
  return typeof value === 'string' ? value : answer
}

/** The field that a place of the file is about: texts repeat nothing but the title. */
function fieldOf({ path, text }: NewFile, { file, line }: { readonly file: string; readonly line: number }) {
  if (file !== path) return undefined
  if (line === 1) return ADDRESS
  return fieldAt(text, line) ?? 'title'
}

/** Adds a file to the desk, or tells why the check would not let it pass. */
export function judge(
  desk: Desk,
  file: NewFile,
): { readonly desk: Desk } | { readonly told: readonly Told[] } {
  const next = withFile(desk, file)
  const problems = 'problems' in next ? next.problems : []
  const style = readStyle(file.path, file.text).filter(({ level }) => level === 'fault')
  const told = [...problems, ...style].map((said) => {
    const field = fieldOf(file, said)
    return { says: sentence(said), ...(field !== undefined && { field }) }
  })
  return 'problems' in next || told.length > 0 ? { told } : { desk: next }
}
