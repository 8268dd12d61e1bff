import { mending, type Rule } from './rule.ts'

/** The rules of spaces, in their rank. */
export const SPACES: readonly Rule[] = [
  /** «Sì , certo» → «Sì, certo». An ellipsis may stand apart, and so may a face, «:)»: what it is for is not known. */
  mending('space-before-punctuation', 'lo spazio prima di un segno', {
    pattern: /(?<=[^\s\u2063])[ \t\u00A0\u202F]+(?![:;]\))(?=[,;:!?.](?:[\s\u2063»”)]|$))/g,
    fix: () => '',
    why: () => 'c’è uno spazio prima della punteggiatura',
    remedy: () => 'toglilo',
  }),
  /** «pane,latte» → «pane, latte». Full stops and colons are left alone: they stand in names and addresses. */
  mending('space-after-punctuation', 'lo spazio che manca dopo la virgola', {
    pattern: /(?<=\p{L})(?!;[DPO](?!\p{L}))[,;](?=\p{L})/gu,
    fix: (found) => `${found} `,
    why: (found) => `dopo «${found}» manca lo spazio`,
    remedy: () => 'aggiungilo',
  }),
  /** «l’ altro», «dell' acqua» → «l’altro», «dell’acqua»: only words that are nothing without the next. */
  mending('space-after-apostrophe', '«l’ altro» invece di «l’altro»', {
    pattern:
      /(?<=(?<!\p{L})(?:l|d|(?:[dnas]|da|co|que|be|su|ne|de|a)ll|un|nessun|c|quest)['’]) (?=[aeiouhàèéìòù]\p{L})/giu,
    hint: /[lndct]['’] /i,
    fix: () => '',
    why: () => 'dopo l’apostrofo non va spazio',
    remedy: () => 'toglilo',
  }),
  /** Two spaces → one. Those at the end of a line are a line break of Markdown. */
  mending('double-space', 'due spazi di seguito', {
    pattern: /(?<=[^\s\u2063]) {2,}(?=[^\s\u2063])/g,
    fix: () => ' ',
    why: () => 'ci sono due spazi di seguito',
    remedy: () => 'lasciane uno',
  }),
  /** «50 €», «3 kg»: a figure and its unit never part at the end of a line. */
  mending('unit-space', 'lo spazio che va a capo fra il numero e l’unità: «50 €»', {
    pattern: /(?<=\d)(?:[ \u202F](?=(?:€|kg|km|cm|mm|m²|ml|kWh|kW)(?![\p{L}\p{N}]))|€)/gu,
    fix: (found) => (found === '€' ? '\u00A0€' : '\u00A0'),
    why: () => 'fra il numero e l’unità va uno spazio che non va a capo',
    // To copy it from a message will not do: browsers put a common space on the clipboard.
    remedy: () => 'al posto dello spazio scrivi «&nbsp;» nel testo, «\\_» nella testata',
  }),
]
