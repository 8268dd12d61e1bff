import { mending } from './rule.ts'

/** A hyphen between spaces is a dash; the house sets the short one, «–». Sums are left alone: «5 - 3». */
export const dash = mending('dash', 'il trattino corto o lungo fra due spazi invece di «–»', {
  pattern: /(?<=[^\s\d\u2063] )(?:--?|—)(?= [^\s])|(?<=\d )(?:--?|—)(?= [^\s\d])/g,
  fix: () => '–',
  why: (found) => `«${found}» fra due spazi è un trattino corto o troppo lungo`,
})
