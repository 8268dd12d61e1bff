import { mending } from './rule.ts'

/** «pane,, latte» → «pane, latte». */
export const repeatedPunctuation = mending('repeated-punctuation', '«,,» e «;;»', {
  pattern: /([,;])\1+/g,
  fix: (found) => found.slice(0, 1),
  why: (found) => `«${found}» è un segno battuto più volte`,
})
