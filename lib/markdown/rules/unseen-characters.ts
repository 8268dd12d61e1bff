import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import type { Rule, Text } from '../nodes.ts'

/**
 * Characters that a reader does not see and that nobody means: controls, halves of surrogate pairs, noncharacters, marks of
 * direction, signs without width, tags. No-break spaces and the soft hyphen do what their author wants and may stay.
 */
const UNSEEN =
  /[\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u115F\u1160\u180E\u200B-\u200D\u2028\u2029\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFC\u{E0000}-\u{E007F}]|\u034F|[^\P{Cc}\t\n\r]/u
const RUNS = new RegExp(`(?:${UNSEEN.source})+`, 'gu')

/** A joiner holds the parts of one emoji together; six tags at most name the country of a flag. */
const IN_EMOJI = /^(?:\u200D|[\u{E0030}-\u{E007A}]{1,6}\u{E007F})$/u
const BEFORE_JOINER = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u200B/, 'uno spazio di larghezza zero'],
  [/\u200C|\u200D|\u2060|\u034F/, 'un segno che unisce o divide le lettere senza mostrarsi'],
  [/\p{Bidi_Control}/u, 'un comando che cambia il verso della scrittura'],
  [/\uFEFF/, 'il segno che apre i file di altri programmi (BOM)'],
  [/[\u2028\u2029]/, 'un fine riga di altri programmi'],
  [/[\u{E0000}-\u{E007F}]/u, 'un’etichetta nascosta'],
  [/\p{Cs}/u, 'mezza coppia surrogata'],
  [/\p{Noncharacter_Code_Point}/u, 'un codice che non è un carattere'],
  [/\p{Cc}/u, 'un carattere di controllo'],
]

const codeOf = (point: number): string => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`

function invisible(point: number) {
  // What lies beyond Unicode has no string.
  const sign = point > 0x10ffff ? '\uFFFF' : String.fromCodePoint(point)
  const name = NAMES.find(([pattern]) => pattern.test(sign))?.[1] ?? 'un segno senza larghezza'
  return messages.invisible(name, codeOf(point))
}

const isUnseen = (point: number): boolean => point > 0x10ffff || UNSEEN.test(String.fromCodePoint(point))

/** Entities that stand for a character without width, by name; the rest are numbers. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ...[
    'ZeroWidthSpace',
    'NegativeThinSpace',
    'NegativeMediumSpace',
    'NegativeThickSpace',
    'NegativeVeryThinSpace',
  ].map((name) => [name, 0x200b] as const),
  ...([
    ['zwnj', 0x200c],
    ['zwj', 0x200d],
    ['lrm', 0x200e],
    ['rlm', 0x200f],
    ['NoBreak', 0x2060],
    ['ApplyFunction', 0x2061],
    ['af', 0x2061],
  ] as const),
  ...([
    ['InvisibleTimes', 0x2062],
    ['it', 0x2062],
    ['InvisibleComma', 0x2063],
    ['ic', 0x2063],
  ] as const),
])
const ENTITY = /(?<!\\)&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,24}));/gi

/** What of the source is code, where entities are not read. */
function codeRanges({ nodes }: Text): readonly (readonly [number, number])[] {
  return nodes.flatMap(({ node }) => {
    const isCode = node.type === 'code' || node.type === 'inlineCode' || node.type === 'html'
    return isCode ? [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const] : []
  })
}

/** Characters that cannot be seen, as they are or as entities. */
export const characterFaults: Rule = (text) => {
  const { source, at } = text
  const faults: Fault[] = []
  for (const { 0: run, index } of source.matchAll(RUNS)) {
    const inEmoji = IN_EMOJI.test(run) && BEFORE_JOINER.test(source.slice(Math.max(0, index - 2), index))
    if (!inEmoji) faults.push({ ...at(index), ...invisible(run.codePointAt(0) ?? 0) })
  }
  const code = source.includes('&') ? codeRanges(text) : []
  for (const { 1: decimal, 2: hex, 3: name, index } of source.matchAll(ENTITY)) {
    const point =
      name === undefined ? Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16) : NAMED.get(name)
    if (point === undefined || !isUnseen(point) || code.some(([from, to]) => from <= index && index < to))
      continue
    faults.push({ ...at(index), ...invisible(point) })
  }
  return faults
}
