import { MARK } from '../prose/segments.ts'
import { doubting, isProse, type Match, mending, type Rule } from './rule.ts'

/** How far back a single quotation mark that opened is looked for: farther, and it is some other sign. */
const REMEMBERED = 100

/** Whether a single quotation mark is open at a place: then an apostrophe at the end of a word may be its other half. */
export function opensSingleQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REMEMBERED), at + 1)
  const opened = before.match(/(?<![\p{L}\p{N}.,;:!?…])['‘](?=[\p{L}«“])/gu)?.length ?? 0
  return opened > 0 && opened > (before.match(/(?<=[\p{L}.,!?…])['’](?![\p{L}\p{N}])/gu)?.length ?? 0)
}

/** Tells of ascending places in a text whether they stand inside guillemets: whether more of them open than close before. */
function guillemetsIn(text: string): (at: number) => boolean {
  let [read, depth] = [0, 0]
  return (at) => {
    for (; read < at; read += 1) {
      const sign = text.charAt(read)
      depth += sign === '«' ? 1 : sign === '»' ? -1 : 0
    }
    return depth > 0
  }
}

function opensAt(text: string, at: number): boolean {
  let before = at - 1
  while (text.charAt(before) === MARK) before -= 1
  return before < 0 || /[\s(«“‘’'–/]/u.test(text.charAt(before))
}

/** A quotation: the offsets of its two marks, and whether it stands inside another. */
type Pair = { readonly open: number; readonly close: number; readonly inner: boolean }

type StraightQuotes = {
  /** Undefined when they do not pair: one that opens where another should close, a quotation that goes on in the next paragraph. */
  readonly pairs?: readonly Pair[]
  /** Marks that follow a figure with no quotation to close: 27". */
  readonly primes: ReadonlySet<number>
}

/** What the straight quotes of a text are. One quotation may stand inside another, not two. */
export function readStraightQuotes(text: string): StraightQuotes {
  const isInside = guillemetsIn(text)
  const pairs: Pair[] = []
  const primes = new Set<number>()
  const open: { readonly at: number; readonly inner: boolean }[] = []
  let paired = true
  for (const { index: at } of text.matchAll(/"/g)) {
    const inner = isInside(at) || open.length > 0
    if (opensAt(text, at)) {
      paired &&= open.length < 2
      open.push({ at, inner })
      continue
    }
    const last = open.pop()
    if (last) pairs.push({ open: last.at, close: at, inner: last.inner })
    else if (/\d/.test(text.charAt(at - 1))) primes.add(at)
    else paired = false
  }
  return { ...(paired && open.length === 0 && { pairs }), primes }
}

const KEYBOARD = 'le virgolette dritte sono quelle della macchina da scrivere'

/** Two marks of a quotation, said at the first. */
const remarkOnPair = (open: number, close: number, marks: string, message: string): Match => ({
  at: open,
  length: 1,
  message,
  remedy: `scrivi ${marks.charAt(0)}…${marks.charAt(1)}`,
  edits: [
    { at: open, length: 1, text: marks.charAt(0) },
    { at: close, length: 1, text: marks.charAt(1) },
  ],
})

/** The rules of quotation marks, in their rank. */
export const QUOTES: readonly Rule[] = [
  /** "così" → «così», and “così” inside guillemets. Marks that do not pair are only pointed at. */
  {
    name: 'straight-quotes',
    says: 'le virgolette dritte invece di «…»',
    level: 'fault',
    within(prose) {
      return prose.includes('"') ? this.find : undefined
    },
    find: ({ kind, text, verbatim }) => {
      if (!isProse(kind) || kind === 'title' || !text.includes('"')) return []
      const { pairs, primes } = readStraightQuotes(text)
      if (verbatim && pairs)
        return pairs.map(({ open, close, inner }) => remarkOnPair(open, close, inner ? '“”' : '«»', KEYBOARD))
      const at = [...text.matchAll(/"/g)].find(({ index }) => !primes.has(index))?.index
      const remedy = 'scrivi «…», o “…” se sono già dentro «»'
      return at === undefined ? [] : [{ at, length: 1, message: KEYBOARD, remedy }]
    },
  },
  /** “così”, „così“ → «così»: the high marks are for a quotation inside another. */
  {
    name: 'outer-quotes',
    says: 'le virgolette alte “…”, o „…“, fuori da «…»',
    level: 'fault',
    within(prose) {
      return /[“„]/.test(prose) ? this.find : undefined
    },
    find: ({ kind, text }) => {
      if (!isProse(kind) || !/[“„]/.test(text)) return []
      const isInside = guillemetsIn(text)
      return [...text.matchAll(/“[^“”„«»]*”|„[^“”„«»]*[“”]/g)].flatMap(({ 0: found, index }) =>
        isInside(index)
          ? []
          : [
              remarkOnPair(
                index,
                index + found.length - 1,
                '«»',
                'le virgolette alte stanno solo dentro quelle basse',
              ),
            ],
      )
    },
  },
  /** «disse «no» ieri» → «disse “no” ieri». */
  {
    name: 'inner-quotes',
    says: 'le virgolette basse dentro altre basse',
    level: 'fault',
    find: ({ kind, text }) => {
      if (!isProse(kind) || text.indexOf('«') === text.lastIndexOf('«')) return []
      const open: number[] = []
      const inside: Match[] = []
      const found: Match[] = []
      for (const { 0: mark, index } of text.matchAll(/[«»]/g)) {
        if (mark === '«') open.push(index)
        else {
          const last = open.pop()
          const message = 'dentro le virgolette basse stanno quelle alte'
          if (last !== undefined && open.length === 1) inside.push(remarkOnPair(last, index, '“”', message))
          // Only with the outer one closed is it sure which is which.
          if (open.length === 0) found.push(...inside.splice(0))
        }
      }
      return found
    },
  },
  /** « così » → «così»: the spaces are French. */
  mending('guillemet-spaces', 'gli spazi dentro « »', {
    pattern: /(?<=«)[ \u00A0\u202F]+|(?<![ \u00A0\u202F])[ \u00A0\u202F]+(?=»)/g,
    hint: /«[ \u00A0\u202F]|»(?<=[ \u00A0\u202F].)/,
    fix: () => '',
    why: () => 'dentro le virgolette basse non va spazio',
    remedy: () => 'toglilo',
  }),
  /** Straight quotes in a title: they travel to feeds, tabs and share texts, and in YAML they are escapes. */
  {
    name: 'title-quotes',
    says: 'le virgolette dritte in un titolo',
    level: 'doubt',
    find: ({ kind, text }) => {
      const at = kind === 'title' ? text.indexOf('"') : -1
      const message = 'nel titolo ci sono virgolette dritte'
      return at < 0 ? [] : [{ at, length: 1, message, remedy: 'scrivi «…»' }]
    },
  },
  /** 'così' and ‘così’: whether they are quotes or slips, a person decides. */
  doubting(
    'single-quotes',
    'le virgolette semplici',
    /(?<![\p{L}\p{N}.,;:!?…])['‘](?=[\p{L}«“])[^'‘’\n]{1,80}['’](?![\p{L}\p{N}])/gu,
    () => ({ message: 'le virgolette semplici non sono della casa', remedy: 'scrivi «…», o “…” dentro «»' }),
  ),
  /** A « that nobody closes, a » that nobody opened. */
  {
    name: 'unmatched-quotes',
    says: 'una «…» aperta e non chiusa',
    level: 'doubt',
    find: ({ kind, text }) => {
      if (!isProse(kind) || !/[«»]/.test(text)) return []
      const open: number[] = []
      for (const { 0: mark, index } of text.matchAll(/[«»]/g)) {
        if (mark === '«') open.push(index)
        else if (open.pop() === undefined) {
          const message = '«»» chiude una citazione mai aperta'
          return [{ at: index, length: 1, message, remedy: 'aggiungi «, o toglila' }]
        }
      }
      return open.map((at) => ({
        at,
        length: 1,
        message: 'la virgoletta « si apre e in questo capoverso non si chiude',
        remedy: 'aggiungi » dove finisce la citazione',
      }))
    },
  },
]
