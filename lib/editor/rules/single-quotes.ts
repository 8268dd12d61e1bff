import { doubting } from './rule.ts'

/** 'così' and ‘così’: whether they are quotes or slips, a person decides. */
export const singleQuotes = doubting(
  'single-quotes',
  'le virgolette semplici',
  /(?<![\p{L}\p{N}.,;:!?…])['‘](?=[\p{L}«“])[^'‘’\n]{1,80}['’](?![\p{L}\p{N}])/gu,
  () => ({ message: 'le virgolette semplici non sono della casa', remedy: 'scrivi «…», o “…” dentro «»' }),
)
