import { mending } from './rule.ts'

/** «E’ vero» → «È vero»: the accented capital exists, also where the keyboard hides it. */
export const accentedCapital = mending('accented-capital', '«E’» invece di «È»', {
  pattern: /(?<![\p{L}\p{N}'’‘])[Ee]['’´`](?=[\s\u2063,.;:!?…)»]|$)/gu,
  fix: (found) => (found.startsWith('E') ? 'È' : 'è'),
  why: (found) => `«${found}» è un accento scritto con l’apostrofo`,
})
