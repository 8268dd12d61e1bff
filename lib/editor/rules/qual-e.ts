import { mending } from './rule.ts'

/** «qual’è» → «qual è»: qual is a word by itself, nothing is cut. */
export const qualE = mending('qual-e', '«qual’è» invece di «qual è»', {
  pattern: /(?<!\p{L})([Qq]ual)['’](?=(?:è|era|erano|e['’])(?!\p{L}))/gu,
  hint: /ual['’]/,
  fix: (found) => `${found.slice(0, -1)} `,
  why: () => '«qual è» si scrive senza apostrofo',
  remedy: () => 'metti uno spazio al posto dell’apostrofo',
})
