import { mending } from './rule.ts'

const PLAIN: Readonly<Record<string, string>> = { à: 'a', ì: 'i', ò: 'o', ù: 'u' }

/** «quì», «stà», «sò»: monosyllables that nobody confuses with another word take no accent. */
export const needlessAccent = mending('needless-accent', '«quì», «sò», «stà» invece di «qui», «so», «sta»', {
  pattern: /(?<!\p{L})(?:[Qq]u[ìà]|[Ss]t[àò]|[SsFfVv]à|[Ss]ò|[Ff]ù|[Ss]ù|blù)(?!\p{L})/gu,
  fix: (found) => found.slice(0, -1) + (PLAIN[found.slice(-1)] ?? ''),
  why: (found) => `«${found}» si scrive senza accento`,
})
