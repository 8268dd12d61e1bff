import { z } from 'zod'
import { readBytes } from '#lib/content/disk.ts'
import { EXCEPTIONS_FILE } from '#lib/content/file-place.ts'
import { nearestOf } from '#lib/content/nearest.ts'
import { dataOf, locate, readYaml } from '#lib/content/yaml.ts'
import { type At, type FileFault, lineStarts, type Said, say } from '#lib/model/fault.ts'
import { RULES } from './rules/ranked-rules.ts'

const entry = z.strictObject({
  /** Name of the rule, as the check prints it. */
  rule: z.string(),
  /** The words around the place, as they stand in the file. */
  text: z.string().min(1),
  /** One file, below the content folder; without it, every file. */
  file: z.string().optional(),
  reason: z.string().trim().min(10),
})

/** The whole file: a list. */
export const exceptionsSchema = z.array(entry)

type Exception = z.output<typeof entry> & { readonly line: number }

export type Exceptions = { readonly list: readonly Exception[]; readonly remarks: readonly FileFault[] }

const NONE: Exceptions = { list: [], remarks: [] }

const fault = say('exceptions')
const INCOMPLETE = fault`
  l’eccezione è incompleta
  → servono «rule», «text» e «reason» (una frase che spieghi), e volendo «file»`
const NO_LIST = fault`le eccezioni sono un elenco → comincia ogni eccezione con «- rule: …»`
const unneeded = (text: string) => say('exceptions', 'doubt')`l’eccezione «${text}» non serve più → toglila`

/** What is said of a line of the file of exceptions. */
const onLine = (line: number, said: Said): FileFault => ({ file: EXCEPTIONS_FILE, line, column: 1, ...said })

function unknownRule({ rule, line }: Exception): readonly FileFault[] {
  const names = RULES.map(({ name }) => name)
  if (names.includes(rule)) return []
  const near = nearestOf(rule, names)
  const remedy = near ? `intendevi «${near}»?` : 'copia il nome dal resoconto'
  return [onLine(line, fault`nessuna regola di stile si chiama «${rule}» → ${remedy}`)]
}

/** Reads the list of exceptions. An entry that cannot be read, or that gives no reason, is a fault and lets nothing through. */
export function parseExceptions(text: string): Exceptions {
  const yaml = readYaml(text)
  const { data, findings } = dataOf(yaml)
  const [unreadable] = findings
  if (unreadable) return { list: [], remarks: [{ ...unreadable, rule: 'exceptions', file: EXCEPTIONS_FILE }] }
  if (data === null || data === undefined) return NONE
  if (!Array.isArray(data)) return { list: [], remarks: [onLine(1, NO_LIST)] }
  const list: Exception[] = []
  const remarks: FileFault[] = []
  for (const [index, item] of data.entries()) {
    const { line } = locate(yaml, [index])
    const read = entry.safeParse(item)
    if (read.success) list.push({ ...read.data, line })
    else remarks.push(onLine(line, INCOMPLETE))
  }
  return { list, remarks: [...remarks, ...list.flatMap(unknownRule)] }
}

/** The exceptions of a content folder; none if there is no such file. */
function readExceptions(folder: string): Exceptions {
  const bytes = readBytes(folder, EXCEPTIONS_FILE)
  if (bytes instanceof Uint8Array) return parseExceptions(new TextDecoder().decode(bytes))
  // What is no file is said by the listing of the folder.
  const isSilent = bytes?.rule !== 'file-unreadable'
  return isSilent ? NONE : { list: [], remarks: [bytes] }
}

/** A text, and what is said of it. */
export type Reviewed = { readonly text: string; readonly remarks: readonly FileFault[] }

/** Tells of places in a text whether they lie within words that stand in it. The words are looked for once. */
function within(text: string, words: string, starts: readonly number[]): (at: At) => boolean {
  const covered = new Set<number>()
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    for (let offset = at; offset < at + words.length; offset += 1) covered.add(offset)
  }
  return ({ line, column }) => covered.has((starts[line - 1] ?? 0) + column - 1)
}

/** The remarks on one text that no exception covers; those that were needed are added to `used`. */
function uncovered(
  { text, remarks }: Reviewed,
  list: readonly Exception[],
  used: Set<Exception>,
): readonly FileFault[] {
  const rules = new Set(remarks.map(({ rule }) => rule))
  const file = remarks[0]?.file
  const starts = lineStarts(text)
  const here = list
    .filter((exception) => rules.has(exception.rule) && (exception.file ?? file) === file)
    .map((exception) => ({ exception, covers: within(text, exception.text, starts) }))
  return remarks.filter((remark) => {
    const found = here.find(({ exception, covers }) => exception.rule === remark.rule && covers(remark))
    if (found) used.add(found.exception)
    return !found
  })
}

/** All that is said of the texts of a folder less its exceptions, and what is wrong with these: one that no remark needed would hide the next slip. */
export function lessExceptions(folder: string, reviewed: readonly Reviewed[]): readonly FileFault[] {
  const { list, remarks } = readExceptions(folder)
  if (list.length === 0) return [...reviewed.flatMap((each) => each.remarks), ...remarks]
  const used = new Set<Exception>()
  const found = reviewed.flatMap((each) => uncovered(each, list, used))
  const unused = list
    .filter((exception) => !used.has(exception))
    .map(({ line, text }) => onLine(line, unneeded(text)))
  return [...found, ...remarks, ...unused]
}
