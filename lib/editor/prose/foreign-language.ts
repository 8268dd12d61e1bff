import type { Segment } from './segments.ts'

/** The small words of each language that the others and Italian do not have, or seldom. */
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to is that for with was are this be by have has from they which you we it not your our'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'les des est dans pour une sur avec pas nous vous sont mais être aux ces cette et du leur'.split(' '),
  ),
  de: new Set(
    'der die das und ist nicht ein eine mit von auf für dem den sich des wir sie zu auch'.split(' '),
  ),
  es: new Set('el los las y que en por para es su pero como más lo este esta no al'.split(' ')),
  pt: new Set('os as não uma para com do em é que um dos ao mais seu sua da'.split(' ')),
}
const ITALIAN = new Set(
  'il di che è non gli della nel per sono più anche dei delle alla dal ma si'.split(' '),
)

/** What only those languages have: a text without some of it is not looked at word by word. Plain letters are found fastest. */
const HINT = /\b(?:the|and|of|with|les|des|dans|pour|und|der|ist|nicht|el|los|las|os|uma|que)\b/g

/** Below so many words nobody can tell; of those at least so many must be small ones of that language, and different. */
const LEAST = { words: 8, small: 4, different: 3, share: 0.15 } as const

/** The language that a text seems written in, if it is one of a few and not Italian: `en`, `fr`, `de`, `es`, `pt`. */
export function foreignLanguage(text: string): string | undefined {
  if ((text.match(HINT)?.length ?? 0) < LEAST.different) return undefined
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const italian = words.filter((word) => ITALIAN.has(word)).length
  let best: { readonly language: string; readonly count: number } | undefined
  for (const [language, small] of Object.entries(SMALL)) {
    const found = words.filter((word) => small.has(word))
    if (new Set(found).size < LEAST.different || found.length <= (best?.count ?? 0)) continue
    best = { language, count: found.length }
  }
  if (!best || words.length < LEAST.words || best.count < LEAST.small) return undefined
  return best.count >= LEAST.share * words.length && best.count > 2 * italian ? best.language : undefined
}

const ITALIAN_HINT = /(?<!\p{L})(?:il|di|che|è|non|gli|della|nel|per|sono|più)(?!\p{L})/gu

/** Whether a text seems Italian: with its small words, of which other languages have few, and with few of any other. */
export function isItalian(text: string): boolean {
  if ((text.match(ITALIAN_HINT)?.length ?? 0) < LEAST.small || foreignLanguage(text)) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const small = words.filter((word) => ITALIAN.has(word))
  return (
    words.length >= 2 * LEAST.words &&
    new Set(small).size > LEAST.different &&
    small.length >= LEAST.share * words.length
  )
}

/** The part of a text that must be in another language if the whole is to be. */
const MOST = 0.8

/**
 * Marks what is written in another language: all segments, if the text of the body as a whole seems to be, else each passage
 * that does.
 */
export function withLanguages(segments: readonly Segment[]): readonly Segment[] {
  const isPassage = ({ kind, key }: Segment) => key === undefined && kind !== 'link' && kind !== 'cell'
  const body = segments.filter(isPassage)
  if (body.every(({ text }) => text.search(HINT) < 0)) return segments
  const language = foreignLanguage(body.map(({ text }) => text).join('\n'))
  const own = new Map(body.map((segment) => [segment, foreignLanguage(segment.text)]))
  const lengthOf = (some: readonly Segment[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const foreign = lengthOf(body.filter((segment) => own.get(segment) === language))
  // Of passages that are all too short nothing is known one by one.
  const whole = language !== undefined && (foreign === 0 || foreign >= MOST * lengthOf(body))
  return segments.map((segment) => {
    const seems = whole ? language : own.get(segment)
    return seems ? { ...segment, foreign: { language: seems, whole } } : segment
  })
}
