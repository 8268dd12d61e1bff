import type { Slip } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { MARK } from '../written.ts'
import { type Finder, finder, type Passage } from './passages.ts'

/** A run of asterisks or underscores that marked nothing, with what stands on its sides. */
type Run = {
  readonly mark: string
  readonly index: number
  readonly before: string
  readonly after: string
}

const isSpace = (sign: string): boolean => /^\s?$/.test(sign)
const isWord = (sign: string): boolean => /[\p{L}\d]/u.test(sign)
const closes = ({ before, after }: Run): boolean => !isSpace(before) && isSpace(after)
const opens = ({ before, after }: Run): boolean => !isSpace(after) && /^[\s(«“‘’'[–—/]?$/.test(before)

/** The first sign from a place on that is no mark which took effect: what a reader sees beside a run. */
function seenFrom(text: string, from: number, step: 1 | -1): string {
  let at = from
  while (text.charAt(at) === MARK) at += step
  return text.charAt(at)
}

function runsIn(text: string): readonly Run[] {
  return Array.from(text.matchAll(/\*+|_+/g), ({ 0: mark, index }) => ({
    mark,
    index,
    before: seenFrom(text, index - 1, -1),
    after: seenFrom(text, index + mark.length, 1),
  }))
}

const SUM = /[\d)€%][^\S\n]?\*[^\S\n]?[\d(€]/

/** Signs that mean themselves: multiplications, stars of hotels, words with letters left out, names of files, lines to fill in. */
function meansItself({ mark, index, before, after }: Run, text: string): boolean {
  if (mark.startsWith('_'))
    return mark.length > 2 || (isWord(before) && isWord(after)) || (isSpace(before) && isSpace(after))
  if (mark.length > 2)
    return (isSpace(before) && !isWord(after) && after !== '«') || (isWord(before) && isWord(after))
  if (mark.length > 1) return /\d/.test(before) && /\d/.test(after)
  return (isSpace(before) && isSpace(after)) || SUM.test(text.slice(Math.max(0, index - 2), index + 3))
}

const OUTER = /^([^\p{L}\d]*)([\s\S]*?)([^\p{L}\d]*)$/u

/** The marks around the words alone: beside letters they take effect only there. */
function better(mark: string, inside: string): string {
  const [, lead = '', words = '', trail = ''] = OUTER.exec(inside) ?? []
  return `${lead.trimStart()}${mark}${words}${mark}${trail.trimEnd()}${/\s$/.test(trail) ? ' ' : ''}`
}

/** Whether two runs were meant to embrace what stands between them. */
function arePair(first: Run, second: Run | undefined, text: string): second is Run {
  if (!second || second.mark !== first.mark || closes(first)) return false
  if (first.mark.startsWith('_') && (isWord(first.before) || isSpace(first.after))) return false
  const inside = text.slice(first.index + first.mark.length, second.index)
  if (inside.length > 200 || inside.trim() === '' || /[\u2063\n]/.test(inside)) return false
  // «_config e file_name» holds no pair.
  return !(first.mark.startsWith('_') && isWord(second.before) && isWord(second.after) && /\s/.test(inside))
}

/** Between a letter and a quotation mark or a stop a run cannot open or close what it was meant to. */
const isOutside = ({ before, after }: Run): boolean =>
  (isWord(before) && /[«“"(]/.test(after)) || (/[»”").,:;!?]/.test(before) && isWord(after))

/** Emphasis that came to nothing. A pair is one slip. A lone sign may be meant, and is a doubt: one a block is enough. */
const emphasis: Finder = ({ text, source }: Passage) => {
  const all = runsIn(text)
  const found: Slip[] = []
  let doubted = false
  for (let at = 0; at < all.length; at += 1) {
    const [run, next] = [all[at], all[at + 1]]
    if (!run) break
    const { mark, index } = run
    if (arePair(run, next, text) && !(meansItself(run, text) && mark.length !== 2)) {
      const end = next.index + mark.length
      const inside = text.slice(index + mark.length, next.index)
      const said = messages.emphasisPair(source.slice(index, end), better(mark.replaceAll('_', '*'), inside))
      found.push({ at: index, length: end - index, ...said })
      at += 1
    } else if (!meansItself(run, text)) {
      const sure = mark.length > 1 || (mark === '*' && opens(run) && text.slice(0, index).trim() !== '')
      if (sure) {
        const said = isOutside(run) ? messages.emphasisOutside(mark) : messages.emphasisEdge(mark)
        found.push({ at: index, length: mark.length, ...said })
      } else if (!doubted && (mark === '*' || opens(run))) {
        doubted = true
        const said = mark === '*' ? messages.star() : messages.underscore()
        found.push({ at: index, length: 1, ...said })
      }
    }
  }
  return found
}

export const EMPHASIS: readonly Finder[] = [
  emphasis,
  finder(/~~+/g, () => messages.tildes()),
  // Between letters the check of style takes it for an apostrophe.
  finder(/(?<!\p{L})`+|`+(?!\p{L})/gu, () => messages.backtick()),
]
