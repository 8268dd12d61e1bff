import * as accents from './accents.ts'
import * as apostrophes from './apostrophes.ts'
import { linkWords, readAlso } from './links.ts'
import * as punctuation from './punctuation.ts'
import * as quotes from './quotes.ts'
import type { Rule } from './rule.ts'
import { shareLetters } from './share-letters.ts'
import * as spaces from './spaces.ts'
import * as titles from './titles.ts'
import * as words from './words.ts'

/**
 * Every rule of the style check. The order is a rank: where two would speak of the same characters the first does, so that one
 * slip («E'») is one remark.
 */
export const RULES: readonly Rule[] = [
  apostrophes.qualE,
  accents.elidedE,
  accents.accentedCapital,
  accents.apostropheForAccent,
  accents.accentAndApostrophe,
  apostrophes.po,
  accents.acuteE,
  accents.graveAccent,
  accents.needlessAccent,
  accents.missingAccent,
  apostrophes.decade,
  apostrophes.openingApostrophe,
  apostrophes.prime,
  apostrophes.apostrophe,
  quotes.straightQuotes,
  quotes.outerQuotes,
  quotes.innerQuotes,
  quotes.guillemetSpaces,
  punctuation.ellipsis,
  punctuation.repeatedPunctuation,
  spaces.spaceBeforePunctuation,
  spaces.spaceAfterPunctuation,
  spaces.spaceAfterApostrophe,
  spaces.doubleSpace,
  spaces.unitSpace,
  punctuation.range,
  punctuation.dash,
  punctuation.spacedRange,
  words.monthCapital,
  words.articleElision,
  words.doubledWord,
  linkWords,
  readAlso,
  punctuation.finalStop,
  titles.titleStop,
  quotes.titleQuotes,
  titles.titleLength,
  shareLetters,
  titles.fieldLength,
  titles.headingDress,
  apostrophes.mixedApostrophes,
  quotes.singleQuotes,
  quotes.unmatchedQuotes,
  words.foreignWord,
  words.filler,
  words.assistantVoice,
  words.currencyFirst,
  punctuation.twoStops,
  punctuation.exclamation,
]
