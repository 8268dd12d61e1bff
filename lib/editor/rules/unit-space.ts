import { mending } from './rule.ts'

/** «50 €», «3 kg»: a figure and its unit never part at the end of a line. */
export const unitSpace = mending('unit-space', 'lo spazio che va a capo fra il numero e l’unità: «50 €»', {
  pattern: /(?<=\d)(?:[ \u202F](?=(?:€|kg|km|cm|mm|m²|ml|kWh|kW)(?![\p{L}\p{N}]))|(?=€))/gu,
  fix: () => '\u00A0',
  why: () => 'fra il numero e l’unità va uno spazio che non va a capo',
  // To copy it from a message will not do: browsers put a common space on the clipboard.
  remedy: () => 'al posto dello spazio scrivi «&nbsp;» nel testo, «\\_» nella testata',
})
