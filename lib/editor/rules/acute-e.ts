import { mending } from './rule.ts'

/** The closed e: perché and its family, né, sé, and the numbers in -tré. */
export const acuteE = mending('acute-e', '«perchè», «nè», «sè» invece di «perché», «né», «sé»', {
  pattern: /(?<!\p{L})(?:\p{L}*ch|[SsNn]|\p{L}{2,}tr)[èÈ](?!\p{L})/gu,
  hint: /(?:ch|[SsNn]|tr)[èÈ]/u,
  fix: (found) => found.slice(0, -1) + (found.endsWith('è') ? 'é' : 'É'),
  why: (found) => `«${found}» vuole l’accento acuto`,
})
