import { doubting } from './rule.ts'

/** «€ 50»: Italian puts the figure first. */
export const currencyFirst = doubting(
  'currency-first',
  '«€ 50» invece di «50 €»',
  /€[ \u00A0\u202F]?\d[\d.,]*\d|€[ \u00A0\u202F]?\d/g,
  (found) => {
    const figure = found.replace(/^€[ \u00A0\u202F]?/, '')
    return { message: 'l’euro sta dopo la cifra', remedy: `scrivi «${figure} €»` }
  },
)
