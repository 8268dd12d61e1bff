import { mending } from './rule.ts'

/** «un pò», «un po di» → «un po’»: poco cut short, not an accent. */
export const po = mending('po', '«un pò», «un po di» invece di «un po’»', {
  pattern: /(?<!\p{L})[Pp]ò['’]?(?!\p{L})|(?<=\bun )po(?=\s+d[i’'])/gu,
  fix: (found) => `${found.slice(0, 1)}o’`,
  why: (found) => `«${found}» è «poco» troncato: vuole l’apostrofo`,
})
