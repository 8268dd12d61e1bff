import { WORDS_FILE } from '#lib/content/place.ts'
import type { Segment } from './prose/segment.ts'
import { type Remark, remarkOn } from './review.ts'
import { isProse, type Match } from './rules/rule.ts'

/** Whether a word is right. */
export type Speller = (word: string) => boolean

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’'.]*/gu
/** Parts of a run of letters: an elision keeps its apostrophe («dell’azienda»: «dell’», «azienda»). */
const PART = /[^’'.]+[’']?/g

/**
 * Hunspell's Italian with the project's own words on top. Loading takes about half a second; words are remembered.
 * Throws where the packages, which only the editors' desk needs, are not installed.
 */
export async function italianSpeller(own: ReadonlySet<string>): Promise<Speller> {
  const [{ loadModule }, { default: dictionary }] = await Promise.all([
    import('hunspell-asm'),
    import('dictionary-it'),
  ])
  const hunspell = await loadModule()
  const aff = hunspell.mountBuffer(dictionary.aff, 'it.aff')
  const dic = hunspell.mountBuffer(dictionary.dic, 'it.dic')
  const { spell } = hunspell.create(aff, dic)
  const known = new Map<string, boolean>()
  return (word) => {
    const seen = known.get(word)
    if (seen !== undefined) return seen
    const bare = word.replace(/[’']$/, '')
    const right =
      [word, bare, word.toLowerCase(), bare.toLowerCase()].some((form) => own.has(form)) ||
      [word, bare].some((form) => spell(form.replace('’', "'")))
    known.set(word, right)
    return right
  }
}

/** The words of a passage that are not right, with their place. A point inside a run may belong to a name («Next.js»). */
export function unknownWords(
  text: string,
  isRight: Speller,
): readonly { readonly word: string; readonly at: number }[] {
  const unknown: { readonly word: string; readonly at: number }[] = []
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (isRight(run.endsWith('.') ? run.replace(/\.+$/, '') : run)) continue
    for (const { 0: word, index: within } of run.matchAll(PART)) {
      if (!isRight(word)) unknown.push({ word, at: index + within })
    }
  }
  return unknown
}

/**
 * Words of a file that the dictionary does not know, each once, where it first stands. A doubt: dictionaries know little.
 * A word that a fault of style already mends («perchè») is not said twice.
 */
export function spellingRemarks(
  file: string,
  text: string,
  prose: readonly Segment[],
  isRight: Speller,
  style: readonly Remark[] = [],
): readonly Remark[] {
  const seen = new Set<string>()
  const mended = style.flatMap(({ edits }) => edits)
  const isMended = (from: number, length: number): boolean =>
    mended.some((edit) => edit.at < from + length && from < edit.at + edit.length)
  return prose.flatMap((segment) => {
    if (!isProse(segment.kind)) return []
    return unknownWords(segment.text, isRight).flatMap(({ word, at }) => {
      if (seen.has(word) || isMended(segment.start + at, word.length)) return []
      seen.add(word)
      const match: Match = {
        at,
        length: word.length,
        message: `«${word}» non è nel dizionario`,
        remedy: `correggila; se è giusta, aggiungila a «content/${WORDS_FILE}»`,
      }
      return [remarkOn(file, text, segment, { rule: { name: 'spelling', level: 'doubt' }, match })]
    })
  })
}
