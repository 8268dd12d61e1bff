import { distance } from 'fastest-levenshtein'
import { readBytes } from '#lib/content/disk.ts'
import { WORDS_FILE } from '#lib/content/file-place.ts'
import { type FileFault, say } from '#lib/model/fault.ts'
import { divided, lookalike, restOf } from './lookalikes.ts'
import { faultsOf, type Segment } from './prose/segments.ts'
import { SOFT_HYPHEN, unknownWords } from './prose/unknown-words.ts'
import { accented } from './rules/accents.ts'
import { isProse, shown } from './rules/rule.ts'
import { silenceOf } from './silence.ts'
import type { Style } from './style.ts'
import { REMINDER } from './unwritten.ts'
import { USUAL } from './usual-words.ts'

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
      word.length <= LONGEST &&
      (USUAL.has(word.toLowerCase()) ||
        [word, withoutMark(word)].some((form) => spell(form.replace('’', "'"))))
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

/** The rules that speak of a word and not of where it stands. */
const OF_WORDS: ReadonlySet<string> = new Set([
  REMINDER,
  'missing-apostrophe',
  'mixed-apostrophes',
  'foreign-word',
])

/** The Latin that fills a room: that it is none is said once, of all of it. */
const FILLING = /lorem ipsum dolor/i

/** The rule that the dictionary speaks by. */
export const SPELLING = 'spelling'

const NOTHING_BEFORE: Style = { style: [], silence: silenceOf([], 0) }

/**
 * Words of a file that the dictionary does not know, each once, where it first stands. A doubt: dictionaries know little.
 * A word that the style already mends («perchè»), or takes for a reminder («TODO»), is not said twice.
 */
export function spellingOf(
  file: string,
  text: string,
  prose: readonly Segment[],
  isRight: Speller['isRight'],
  { style, silence }: Style = NOTHING_BEFORE,
): readonly FileFault[] {
  const seen = new Set<string>()
  const inFile = faultsOf(file, text)
  const mended = new Uint8Array(text.length)
  const spoken = style.filter(({ rule }) => OF_WORDS.has(rule))
  for (const { at, length } of style.flatMap(({ edits = [] }) => edits)) mended.fill(1, at, at + length)
  return prose.flatMap((segment) => {
    if (!isProse(segment.kind) || segment.foreign || FILLING.test(segment.text)) return []
    return unknownWords(segment.text, isRight).flatMap(({ word: written, at }) => {
      const word = written.replace(SOFT_HYPHEN, '')
      const from = segment.start + at
      const { length } = written
      if (seen.has(word) || mended.subarray(from, from + length).includes(1)) return []
      if (silence.covers(segment, SPELLING, [{ at, length }])) return []
      seen.add(word)
      const rest = restOf(segment.text, at, written, isRight)
      if (rest !== undefined) seen.add(rest)
      const odd = rest === undefined ? lookalike(SPELLING, word, isRight) : divided(SPELLING, word, rest)
      const said =
        odd ??
        say(SPELLING, 'doubt')`
        «${shown(word)}» non è nel dizionario
        → ${remedyFor(withAccent(word, isRight))}`
      const fault = inFile(segment, { ...said, at, length })
      const isSaid = spoken.some(
        // A reminder may begin with its bracket.
        ({ line, column }) =>
          line === fault.line && column >= fault.column - 1 && column < fault.column + length,
      )
      return isSaid ? [] : [fault]
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
