const LETTER = /[\p{L}\p{N}]/u
const LETTER_BEFORE = /[\p{L}\p{N}]$/u
const REST_OF_WORD = /[\p{L}\p{M}\p{N}]*/uy
const GAP = /[^\p{L}\p{N}\n]+/uy

/** What is looked for: the beginning of a word, or with `then` a whole phrase, the words after the first. */
export type Needle = { readonly start: string; readonly then?: readonly string[] }

/** A place where a needle stands, up to the end of the word or of the phrase. */
export type Place = { readonly start: number; readonly end: number }

// Most texts are of the Latin letters alone: no pattern is asked for those.
function isLetterBefore(text: string, at: number): boolean {
  if (at === 0) return false
  const code = text.charCodeAt(at - 1)
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a)
  return LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at))
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function phraseEnd(text: string, from: number, words: readonly string[]): number | undefined {
  let at = from
  for (const word of words) {
    const next = matchEnd(GAP, text, at)
    if (next === at || !text.startsWith(word, next)) return undefined
    at = next + word.length
  }
  const after = text.codePointAt(at)
  return after !== undefined && LETTER.test(String.fromCodePoint(after)) ? undefined : at
}

/**
 * The places of a text (lower case, without accents) where one of some needles stands at the beginning of a word, in their
 * order; of two at one place, the needle that comes first. By plain search and not by one pattern of all of them: every
 * question would be a pattern of its own, and to compile that took longer than to read the texts.
 */
export function* placesOf(text: string, needles: readonly Needle[]): Generator<Place> {
  const next = needles.map(({ start }) => text.indexOf(start))
  for (;;) {
    let first = -1
    for (let at = 0; at < next.length; at += 1) {
      const place = next[at] ?? -1
      if (place >= 0 && (first < 0 || place < (next[first] ?? 0))) first = at
    }
    const needle = needles[first]
    const start = next[first]
    if (!needle || start === undefined) return
    const from = start + needle.start.length
    const end = isLetterBefore(text, start)
      ? undefined
      : needle.then
        ? phraseEnd(text, from, needle.then)
        : matchEnd(REST_OF_WORD, text, from)
    if (end === undefined) {
      next[first] = text.indexOf(needle.start, start + 1)
      continue
    }
    yield { start, end }
    for (const [at, place] of next.entries()) {
      if (place >= 0 && place < end) next[at] = text.indexOf(needles[at]?.start ?? '', end)
    }
  }
}
