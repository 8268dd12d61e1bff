import { mending } from './rule.ts'

/** « così » → «così»: the spaces are French. */
export const guillemetSpaces = mending('guillemet-spaces', 'gli spazi dentro « »', {
  pattern: /(?<=«)[ \u00A0\u202F]+|[ \u00A0\u202F]+(?=»)/g,
  fix: () => '',
  why: () => 'dentro le virgolette basse non va spazio',
  remedy: () => 'toglilo',
})
