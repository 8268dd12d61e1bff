import { ACCENTS } from './accents.ts'
import { APOSTROPHES } from './apostrophes.ts'
import { FIGURES } from './figures.ts'
import { LOST_LETTERS } from './lost-letters.ts'
import { PASTES } from './pasted.ts'
import { PUNCTUATION } from './punctuation.ts'
import { QUOTES } from './quotes.ts'
import type { Rule } from './rule.ts'
import { SPACES } from './spaces.ts'
import { STOPS } from './stops.ts'
import { TITLES } from './titles.ts'
import { WORDS } from './wording-rules.ts'

const isDoubt = ({ level }: Rule): number => Number(level === 'doubt')

/**
 * Every rule of the style check. The order is a rank: where two would speak of the same characters the first does, so that one
 * slip («E'») is one remark. What is surely wrong comes before what may be.
 */
export const RULES: readonly Rule[] = [
  ...[
    ...ACCENTS,
    ...APOSTROPHES,
    ...LOST_LETTERS,
    ...QUOTES,
    ...SPACES,
    ...FIGURES,
    ...PUNCTUATION,
    ...STOPS,
    ...WORDS,
    ...PASTES,
    ...TITLES,
  ],
].toSorted((a, b) => isDoubt(a) - isDoubt(b))
