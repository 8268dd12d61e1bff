import { accentedCapital } from './accented-capital.ts'
import { acuteE } from './acute-e.ts'
import { apostrophe } from './apostrophe.ts'
import { apostropheForAccent } from './apostrophe-for-accent.ts'
import { articleElision } from './article-elision.ts'
import { currencyFirst } from './currency-first.ts'
import { dash } from './dash.ts'
import { decade } from './decade.ts'
import { doubleSpace } from './double-space.ts'
import { doubledWord } from './doubled-word.ts'
import { ellipsis } from './ellipsis.ts'
import { exclamation } from './exclamation.ts'
import { fieldLength } from './field-length.ts'
import { filler } from './filler.ts'
import { finalStop } from './final-stop.ts'
import { foreignWord } from './foreign-word.ts'
import { graveAccent } from './grave-accent.ts'
import { guillemetSpaces } from './guillemet-spaces.ts'
import { linkWords } from './link-words.ts'
import { mixedApostrophes } from './mixed-apostrophes.ts'
import { monthCapital } from './month-capital.ts'
import { needlessAccent } from './needless-accent.ts'
import { outerQuotes } from './outer-quotes.ts'
import { po } from './po.ts'
import { qualE } from './qual-e.ts'
import { repeatedPunctuation } from './repeated-punctuation.ts'
import type { Rule } from './rule.ts'
import { shareLetters } from './share-letters.ts'
import { singleQuotes } from './single-quotes.ts'
import { spaceAfterPunctuation } from './space-after-punctuation.ts'
import { spaceBeforePunctuation } from './space-before-punctuation.ts'
import { straightQuotes } from './straight-quotes.ts'
import { titleLength } from './title-length.ts'
import { titleQuotes } from './title-quotes.ts'
import { titleStop } from './title-stop.ts'
import { twoStops } from './two-stops.ts'
import { unitSpace } from './unit-space.ts'
import { unmatchedQuotes } from './unmatched-quotes.ts'

/**
 * Every rule of the style check. The order is a rank: where two would speak of the same characters the first does, so that one
 * slip («E'») is one remark.
 */
export const RULES: readonly Rule[] = [
  qualE,
  accentedCapital,
  apostropheForAccent,
  po,
  acuteE,
  graveAccent,
  needlessAccent,
  decade,
  apostrophe,
  straightQuotes,
  outerQuotes,
  guillemetSpaces,
  ellipsis,
  repeatedPunctuation,
  spaceBeforePunctuation,
  spaceAfterPunctuation,
  doubleSpace,
  unitSpace,
  dash,
  monthCapital,
  articleElision,
  doubledWord,
  linkWords,
  finalStop,
  titleStop,
  titleQuotes,
  titleLength,
  shareLetters,
  fieldLength,
  mixedApostrophes,
  singleQuotes,
  unmatchedQuotes,
  foreignWord,
  filler,
  currencyFirst,
  twoStops,
  exclamation,
]
