import { mending } from './rule.ts'

/** «Sì , certo» → «Sì, certo». An ellipsis may stand apart. */
export const spaceBeforePunctuation = mending('space-before-punctuation', 'lo spazio prima di un segno', {
  pattern: /(?<=[^\s\u2063])[ \t\u00A0\u202F]+(?=[,;:!?.](?:[\s\u2063»”)]|$))/g,
  fix: () => '',
  why: () => 'c’è uno spazio prima della punteggiatura',
  remedy: () => 'toglilo',
})
