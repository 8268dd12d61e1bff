import { doubtful } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import type { Finder, Passage } from './passages.ts'

/** A way to begin the items of a list that Markdown does not know; the first group is the sign as it is told. */
type Signs = {
  readonly pattern: RegExp
  /** Whether the second of two lines may follow the first, by their signs. */
  readonly follows?: (first: string, second: string) => boolean
  /** The sign is also a word: only where a paragraph begins with it, or its line before ends with a colon, and no line has none. */
  readonly isWord?: boolean
}

const ordinal = (sign: string): number => {
  const [letter = ''] = /[a-z\d]+/i.exec(sign) ?? []
  return /\d/.test(letter) ? Number.parseInt(letter, 10) : letter.toLowerCase().charCodeAt(0)
}
const isNext = (first: string, second: string): boolean => ordinal(second) === ordinal(first) + 1

const SIGNS: readonly Signs[] = [
  // Arrows, ticks, pictures, the signs of word processors; each may be another one
  {
    pattern:
      /^((?![\p{Sc}\p{Sk}\u00A9\u00AE\u2122]|[\d*#])(?:\p{Extended_Pictographic}|[\p{So}\p{Co}]|(?![+<=>|~±×÷])\p{Sm}|[•·◦▪‣⁃∙●○■□§])[\uFE0E\uFE0F\p{M}]*)(?=\s|\p{L}|\u2063)/u,
  },
  {
    pattern: /^((?:[-=]{1,2}>|--|\*\)|-\)|\.|~))(?=[ \t]+\S)/u,
    follows: (first, second) => first === second,
  },
  { pattern: /^(o)(?=[ \t\u00A0]+\S)/u, isWord: true },
  // Figures and letters
  { pattern: /^(\d\uFE0F?\u20E3)/u, follows: isNext },
  {
    pattern: /^(\(\d{1,2}\)|\(?[a-zA-Z]\)|[a-zA-Z]\.|\d{1,2}[°ºª]\)?|\d{1,2}(?= [-–—] ))(?=\s+\S)/u,
    follows: isNext,
  },
]

type Line = {
  readonly text: string
  readonly at: number
  readonly isBroken: boolean
  readonly isIntroduction: boolean
}

/** The lines of a paragraph without the marks that they begin with; a line is broken off where the page begins another. */
function linesOf({ text, source }: Passage): readonly Line[] {
  const lines: Line[] = []
  let at = 0
  let isBroken = true
  for (const line of text.split('\n')) {
    const lead = /^[\s\u2063]*/.exec(line)?.[0].length ?? 0
    lines.push({
      text: line.slice(lead, lead + 20),
      at: at + lead,
      isBroken,
      isIntroduction: line.trimEnd().endsWith(':'),
    })
    at += line.length + 1
    isBroken = /(?: {2}|\\)$/.test(source.slice(Math.max(0, at - 3), at - 1))
  }
  return lines
}

/** Whether so many signs are as many as the lines from one on, before which no sentence is cut short. */
const areAll = (signs: number, from: number, lines: readonly Line[]): boolean =>
  signs === lines.length - from && (from === 0 || lines[from - 1]?.isIntroduction === true)

/** The first line of a paragraph that goes on, in the next one with such a sign, as a list does: on the page the two run together. */
export const signedLines: Finder = (passage) => {
  if (passage.kind !== 'paragraph' || !passage.text.includes('\n')) return []
  const lines = linesOf(passage)
  for (const { pattern, follows = () => true, isWord = false } of SIGNS) {
    const signed = lines.flatMap((line, index) => {
      const [, sign] = pattern.exec(line.text) ?? []
      return sign === undefined ? [] : [{ ...line, sign, index }]
    })
    const at = signed.findIndex(({ sign }, place) => {
      const next = signed[place + 1]
      return next !== undefined && !next.isBroken && follows(sign, next.sign)
    })
    const first = signed[at]
    if (!first) continue
    if (isWord && !areAll(signed.length - at, first.index, lines)) continue
    const said = doubtful(messages.bullet(first.sign, follows === isNext ? '1. ' : '- '))
    return [{ at: first.at, length: passage.text.length - first.at, ...said }]
  }
  return []
}
