import { z } from 'zod'
import { readBytes } from '#lib/content/disk.ts'
import { nearestOf } from '#lib/content/nearest.ts'
import { EXCEPTIONS_FILE } from '#lib/content/place.ts'
import { locate, parseYaml } from '#lib/content/yaml.ts'
import type { Remark } from './remark.ts'
import { RULES } from './rules/all.ts'

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

export type Exception = z.output<typeof entry> & { readonly line: number }

export type Exceptions = { readonly list: readonly Exception[]; readonly remarks: readonly Remark[] }

const NONE: Exceptions = { list: [], remarks: [] }

const remark = (line: number, message: string, remedy: string, level: Remark['level'] = 'fault'): Remark => ({
  file: EXCEPTIONS_FILE,
  line,
  column: 1,
  offset: 0,
  rule: 'exceptions',
  level,
  message,
  remedy,
  edits: [],
})

function ruleRemark({ rule, line }: Exception): readonly Remark[] {
  const names = RULES.map(({ name }) => name)
  if (names.includes(rule)) return []
  const near = nearestOf(rule, names)
  return [
    remark(
      line,
      `nessuna regola di stile si chiama «${rule}»`,
      near ? `intendevi «${near}»?` : 'copia il nome dal resoconto',
    ),
  ]
}

/** Reads the list of exceptions. An entry that cannot be read, or that gives no reason, is a fault and lets nothing through. */
export function parseExceptions(text: string): Exceptions {
  const { data, findings } = parseYaml(text)
  const [unreadable] = findings
  if (unreadable)
    return { list: [], remarks: [remark(unreadable.line, unreadable.message, unreadable.remedy)] }
  if (data === null || data === undefined) return NONE
  if (!Array.isArray(data))
    return {
      list: [],
      remarks: [remark(1, 'le eccezioni sono un elenco', 'comincia ogni eccezione con «- rule: …»')],
    }
  const list: Exception[] = []
  const remarks: Remark[] = []
  for (const [index, item] of data.entries()) {
    const { line } = locate(text, [index])
    const read = entry.safeParse(item)
    if (read.success) list.push({ ...read.data, line })
    else
      remarks.push(
        remark(
          line,
          'l’eccezione è incompleta',
          'servono «rule», «text» e «reason» (una frase che spieghi), e volendo «file»',
        ),
      )
  }
  return { list, remarks: [...remarks, ...list.flatMap(ruleRemark)] }
}

/** The exceptions of a content folder; none if there is no such file. */
function readExceptions(folder: string): Exceptions {
  const bytes = readBytes(folder, EXCEPTIONS_FILE)
  if (bytes instanceof Uint8Array) return parseExceptions(new TextDecoder().decode(bytes))
  // What is no file is said by the listing of the folder.
  const isSilent = bytes?.rule !== 'file-unreadable'
  return isSilent ? NONE : { list: [], remarks: [{ ...bytes, level: 'fault', offset: 0, edits: [] }] }
}

/** A text, and what is said of it. */
export type Reviewed = { readonly text: string; readonly remarks: readonly Remark[] }

/** Tells of offsets in a text whether they lie within words that stand in it. The places are looked for once. */
function within(text: string, words: string): (offset: number) => boolean {
  const covered = new Set<number>()
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    for (let offset = at; offset < at + words.length; offset += 1) covered.add(offset)
  }
  return (offset) => covered.has(offset)
}

/** The remarks on one text that no exception covers; those that were needed are added to `used`. */
function uncovered(
  { text, remarks }: Reviewed,
  list: readonly Exception[],
  used: Set<Exception>,
): readonly Remark[] {
  const rules = new Set(remarks.map(({ rule }) => rule))
  const file = remarks[0]?.file
  const here = list
    .filter((exception) => rules.has(exception.rule) && (exception.file ?? file) === file)
    .map((exception) => ({ exception, covers: within(text, exception.text) }))
  return remarks.filter(({ rule, offset }) => {
    const found = here.find(({ exception, covers }) => exception.rule === rule && covers(offset))
    if (found) used.add(found.exception)
    return !found
  })
}

/** All that is said of the texts of a folder less its exceptions, and what is wrong with these: one that no remark needed would hide the next slip. */
export function lessExceptions(folder: string, reviewed: readonly Reviewed[]): readonly Remark[] {
  const { list, remarks } = readExceptions(folder)
  const used = new Set<Exception>()
  const found = reviewed.flatMap((each) => uncovered(each, list, used))
  const unused = list
    .filter((exception) => !used.has(exception))
    .map(({ line, text }) => remark(line, `l’eccezione «${text}» non serve più`, 'toglila', 'doubt'))
  return [...found, ...remarks, ...unused]
}
