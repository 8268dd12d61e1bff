import { doubting } from './rule.ts'

/** Marks that look like an apostrophe: an opening quote, an accent, a prime. */
export const mixedApostrophes = doubting(
  'mixed-apostrophes',
  'segni che somigliano a un apostrofo',
  /(?<=\p{L})[‘‛´`ʼ′](?=\p{L})/gu,
  (found) => ({
    message: `«${found}» somiglia a un apostrofo e non lo è`,
    remedy: 'scrivi «’»',
  }),
)
