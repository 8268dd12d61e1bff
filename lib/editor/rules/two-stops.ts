import { doubting } from './rule.ts'

/** «..»: one stop too many, or one too few. */
export const twoStops = doubting(
  'two-stops',
  'due punti fermi di seguito',
  /(?<![.\p{N}])\.\.(?!\.)/gu,
  () => ({
    message: 'ci sono due punti fermi',
    remedy: 'lasciane uno, o scrivi «…»',
  }),
)
