import { distance } from 'fastest-levenshtein'
import { readBytes } from '#lib/content/disk.ts'
import { WORDS_FILE } from '#lib/content/file-place.ts'
import { type FileFault, say } from '#lib/model/fault.ts'
import { ABBREVIATIONS } from './phrases.ts'
import { faultsOf, type Segment } from './prose/segments.ts'
import { accented } from './rules/accents.ts'
import { isProse, shown } from './rules/rule.ts'
import { REMINDER } from './unwritten.ts'

/** Words that are right and in no dictionary: names, terms of the trade. One a line, as the guide asks, or several; none without the file. */
export function ownWords(folder: string): ReadonlySet<string> {
  const bytes = readBytes(folder, WORDS_FILE)
  const words = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).split(/[\s,;]+/) : []
  return new Set(words.filter((word) => word !== ''))
}

/** Longer words are in no dictionary, and not worth a search. */
const LONGEST = 40
const withoutMark = (word: string): string => word.replace(/[’']$/, '')

/** Whether a word is among the project's own. */
export function isOwn(own: ReadonlySet<string>, word: string): boolean {
  const bare = withoutMark(word)
  const forms = [word, bare, word.toLowerCase(), bare.toLowerCase()]
  return word.length <= LONGEST && forms.some((form) => own.has(form))
}

export type Speller = {
  /** Whether a word is right: in the dictionary or among the project's own. Words are remembered. */
  readonly isRight: (word: string) => boolean
  /** Whether the dictionary has it. */
  readonly isCommon: (word: string) => boolean
  /** The word that a wrong one most likely means, if one is near. A few thousandths of a second. */
  readonly nearest: (word: string) => string | undefined
}

/** Hunspell's search for words that merely sound alike is put off: it took 50 ms a word, and what it found was seldom meant. */
const NEAR_ONLY = Buffer.from('\nMAXNGRAMSUGS 0\n')

/**
 * Hunspell's Italian, to which a magazine's own words are added. Loading takes about half a second.
 * Throws where the packages, which only the editors' desk needs, are not installed.
 */
export async function openDictionary(): Promise<(own: ReadonlySet<string>) => Speller> {
  const [{ loadModule }, { default: dictionary }] = await Promise.all([
    import('hunspell-asm'),
    import('dictionary-it'),
  ])
  const before = new Set(process.listeners('uncaughtException'))
  const hunspell = await loadModule()
  // Its loader throws what nobody caught once more, from a line of 780 kB that Node then prints.
  for (const listener of process.listeners('uncaughtException'))
    if (!before.has(listener)) process.off('uncaughtException', listener)
  const aff = hunspell.mountBuffer(Buffer.concat([dictionary.aff, NEAR_ONLY]), 'it.aff')
  const dic = hunspell.mountBuffer(dictionary.dic, 'it.dic')
  const { spell, suggest } = hunspell.create(aff, dic)
  const known = new Map<string, boolean>()
  const isCommon = (word: string): boolean => {
    const seen = known.get(word)
    if (seen !== undefined) return seen
    const right =
      word.length <= LONGEST && [word, withoutMark(word)].some((form) => spell(form.replace('’', "'")))
    known.set(word, right)
    return right
  }
  const nearest = (word: string): string | undefined => {
    if (word.length > LONGEST) return undefined
    const isLoud = (text: string) => text === text.toUpperCase()
    return suggest(word.replace('’', "'"))
      .map((found) => found.replace("'", '’'))
      .find(
        (found) =>
          /^[\p{L}’]+$/u.test(found) &&
          isLoud(found) === isLoud(word) &&
          distance(found.toLowerCase(), word.toLowerCase()) <= 2,
      )
  }
  return (own) => ({ isRight: (word) => isCommon(word) || isOwn(own, word), isCommon, nearest })
}

/** The same with the words of one magazine. */
export const italianSpeller = async (own: ReadonlySet<string>): Promise<Speller> =>
  (await openDictionary())(own)

/** A soft hyphen says where a word may be divided, and is no letter of it. */
const SOFT_HYPHEN = /\u00AD/g
const WORD = /\p{L}[\p{L}\p{M}\u00AD’'.]*/gu
/** Parts of a run of letters: an elision keeps its apostrophe («dell’azienda»: «dell’», «azienda»). */
const PART = /[^’'.]+[’']?/g

/** Whether it is a usual abbreviation; at the end of a sentence the two stops are one. */
function isAbbreviation(run: string): boolean {
  const small = run.toLowerCase().replace(/\.+$/, '')
  return ABBREVIATIONS.has(small) || ABBREVIATIONS.has(`${small}.`)
}

/** «CO2», «MP3», «5G»: letters that make a sign with a figure. */
const isBesideFigure = (text: string, at: number, { length }: string): boolean =>
  length <= 3 && (/\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + length)))

/** The words of a passage that are not right, with their place. A point inside a run may belong to a name («Next.js»). */
export function unknownWords(
  text: string,
  isRight: Speller['isRight'],
): readonly { readonly word: string; readonly at: number }[] {
  const unknown: { readonly word: string; readonly at: number }[] = []
  const isRightHere = (written: string): boolean => isRight(written.replace(SOFT_HYPHEN, ''))
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (isRightHere(run.endsWith('.') ? run.replace(/\.+$/, '') : run)) continue
    if (run.includes('.') && isAbbreviation(run)) continue
    for (const { 0: word, index: within } of run.matchAll(PART)) {
      const at = index + within
      if (!isRightHere(word) && !isBesideFigure(text, at, word)) unknown.push({ word, at })
    }
  }
  return unknown
}

const LIST = `aggiungila a «${WORDS_FILE}»`
const remedyFor = (meant: string | undefined): string =>
  meant ? `intendevi «${meant}»? Se è giusta così, ${LIST}` : `correggila; se è giusta, ${LIST}`

/** The word with its accent, where only that is missing: «citta», «bonta’». */
function withAccent(word: string, isRight: Speller['isRight']): string | undefined {
  const bare = withoutMark(word)
  if (!/[aeiou]$/i.test(bare)) return undefined
  const meant = accented(bare)
  return isRight(meant) ? meant : undefined
}

/** The rule that the dictionary speaks by. */
export const SPELLING = 'spelling'

/**
 * Words of a file that the dictionary does not know, each once, where it first stands. A doubt: dictionaries know little.
 * A word that the style already mends («perchè»), or takes for a reminder («TODO»), is not said twice.
 */
export function spellingOf(
  file: string,
  text: string,
  prose: readonly Segment[],
  isRight: Speller['isRight'],
  style: readonly FileFault[] = [],
): readonly FileFault[] {
  const seen = new Set<string>()
  const inFile = faultsOf(file, text)
  const mended = new Uint8Array(text.length)
  const reminders = new Set(
    style.filter(({ rule }) => rule === REMINDER).map(({ line, column }) => `${line}:${column}`),
  )
  for (const { at, length } of style.flatMap(({ edits = [] }) => edits)) mended.fill(1, at, at + length)
  return prose.flatMap((segment) => {
    if (!isProse(segment.kind) || segment.foreign) return []
    return unknownWords(segment.text, isRight).flatMap(({ word: written, at }) => {
      const word = written.replace(SOFT_HYPHEN, '')
      const from = segment.start + at
      if (seen.has(word) || mended.subarray(from, from + written.length).includes(1)) return []
      seen.add(word)
      const said = say(SPELLING, 'doubt')`
        «${shown(word)}» non è nel dizionario
        → ${remedyFor(withAccent(word, isRight))}`
      const fault = inFile(segment, { ...said, at, length: written.length })
      return reminders.has(`${fault.line}:${fault.column}`) ? [] : [fault]
    })
  })
}

/** How many words of a run are looked for in the whole dictionary. */
const LOOKED_FOR = 20

/** The same remarks, of which the first words that no accent explains are given the nearest word of the dictionary. */
export function withNearest(
  remarks: readonly FileFault[],
  nearest: Speller['nearest'],
): readonly FileFault[] {
  let left = LOOKED_FOR
  return remarks.map((remark) => {
    if (remark.rule !== SPELLING || remark.remedy !== remedyFor(undefined) || left === 0) return remark
    left -= 1
    const word = /^«(.*)»/.exec(remark.message)?.[1] ?? ''
    return { ...remark, remedy: remedyFor(nearest(word)) }
  })
}
