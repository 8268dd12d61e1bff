import { mending } from './rule.ts'

/** «5 Novembre» → «5 novembre». */
export const monthCapital = mending('month-capital', '«5 Novembre» invece di «5 novembre»', {
  pattern:
    /(?<=\d[º°]?[ \u00A0])(?:Gennaio|Febbraio|Marzo|Aprile|Maggio|Giugno|Luglio|Agosto|Settembre|Ottobre|Novembre|Dicembre)(?!\p{L})/gu,
  fix: (found) => found.toLowerCase(),
  why: () => 'i mesi hanno l’iniziale minuscola',
})
