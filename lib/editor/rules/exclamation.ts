import { doubting } from './rule.ts'

/** «!!», «?!»: the voice is raised in the words. */
export const exclamation = doubting('exclamation', '«!!», «?!»', /[!?]{2,}/g, (found) => ({
  message: `«${found}»: un segno basta`,
  remedy: 'lasciane uno',
}))
