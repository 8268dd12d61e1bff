import { mending, type Rule } from './rule.ts'

/** The rules of spaces, in their rank. */
export const SPACES: readonly Rule[] = [
  /** «Sì , certo» → «Sì, certo». An ellipsis may stand apart, and so may a face, «:)»: what it is for is not known. */
  mending('space-before-punctuation', 'lo spazio prima di un segno', {
    pattern: /(?<=[^\s\u2063])[ \t\u00A0\u202F]+(?![:;]\))(?=[,;:!?.](?:[\s\u2063»”)]|$))/g,
    hint: /[,;:!?.](?<=[ \t\u00A0\u202F].)/,
    fix: () => '',
    why: () => 'c’è uno spazio prima della punteggiatura',
    remedy: () => 'toglilo',
  }),
  /** «dorme ,non» → «dorme, non». A stop is left to a person: «il dominio .It». */
  mending('space-on-wrong-side', '«dorme ,non» invece di «dorme, non»', {
    pattern: /(?<=[\p{L}\p{N}»”)])[ \u00A0\u202F]+(?:[,;!?]|:(?!\p{L}+:))(?=«?\p{L}{2})/gu,
    hint: /[ \u00A0\u202F][,;:!?][\p{L}«]/u,
    fix: (found) => `${found.slice(-1)} `,
    why: (found) => `lo spazio sta prima di «${found}» invece che dopo`,
    remedy: () => 'spostalo dopo il segno',
  }),
  /** «pane,latte» → «pane, latte». Full stops and colons are left alone: they stand in names and addresses. */
  mending('space-after-punctuation', 'lo spazio che manca dopo la virgola, o davanti a «', {
    pattern: /(?<=\p{L})(?:(?!;[DPO](?!\p{L}))[,;](?=\p{L})|[,;:](?=«))|(?<=»)[,;](?=\p{L})/gu,
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
  /** «( alle cinque )» → «(alle cinque)»; the space of «sale( fino)» goes to the other side. A face is left alone: «pane :)». */
  mending('parenthesis-spaces', 'gli spazi dentro ( )', {
    pattern:
      /(?<=\p{L}{2})\( (?=\p{L})|(?<=(?<![\p{L}:;=-])\()[ \u00A0\u202F]+(?=[\p{L}\p{N}«])|(?<=[\p{L}\p{N}.!?…»”€%])[ \u00A0\u202F]+(?=\)(?!\())/gu,
    hint: /\([ \u00A0\u202F]|[ \u00A0\u202F]\)/,
    fix: (found) => (found.startsWith('(') ? ' (' : ''),
    why: () => 'dentro le parentesi non va spazio',
    remedy: (fixed) => (fixed === '' ? 'toglilo' : 'mettilo prima della parentesi'),
  }),
  /** The spaces of East Asian text, of typesetters, of mathematics: on the page a gap too wide or too narrow. Between figures it divides thousands. */
  mending('odd-space', 'gli spazi di altre tastiere e di altri programmi', {
    pattern:
      /(?<!\d)[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+|[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+(?!\d)/gu,
    fix: () => ' ',
    why: () => 'qui c’è uno spazio che sulla tastiera non c’è, più largo o più stretto degli altri',
    remedy: () => 'scrivi uno spazio semplice',
  }),
  /** «50 €», «3 kg»: a figure and its unit never part at the end of a line. */
  mending('unit-space', 'lo spazio che va a capo fra il numero e l’unità: «50 €»', {
    pattern:
      /(?<=\d)(?:[ \u202F](?=(?:€|kg|hg|g|mg|t|km|cm|mm|m|m²|mq|ml|cl|dl|hl|l|kWh|kW|W|MW|GB|MB|h|°[CF])(?![\p{L}\p{N}'’]))|€)/gu,
    hint: /\d(?:€|[ \u202F][€kghmtcdlWMG°])/,
    fix: (found) => (found === '€' ? '\u00A0€' : '\u00A0'),
    why: () => 'fra il numero e l’unità va uno spazio che non va a capo',
    // To copy it from a message will not do: browsers put a common space on the clipboard.
    remedy: () => 'al posto dello spazio scrivi «&nbsp;» nel testo, «\\_» nella testata',
  }),
]
