import type { Sought } from './rule.ts'

/** Where a sentence begins, behind the marks that may stand before its first word. */
const START = '(?<=(?:^|[.!?…] )[\\u2063«]*)'
const END = '(?=[.!?…])'
const MOVED =
  'arrivat|andat|venut|tornat|partit|uscit|entrat|rimast|diventat|cresciut|cadut|salit|sces|success|accadut|cominciat|iniziat|finit|mort|nat|cambiat|cost|bastat|servit|toccat|mancat|piaciut'
/** Without a comma in it, a sentence that begins with a participle has no other verb: «E arrivato a casa, si siede» has. */
const ONE_CLAUSE = '(?=[^,;:.!?…]{1,160}[.!…])'
const NAMED =
  'problema|punto|fatto|rischio|guaio|bello|brutto|risultato|motivo|dubbio|paradosso|trucco|segreto|difetto|vantaggio|verità|differenza|ragione|regola|cosa|questione|conseguenza|impressione|sensazione|novità|idea'
const OF_STATE =
  'lung|cort|alt|bass|cald|fredd|buon|cattiv|bell|brutt|nuov|vecchi|apert|chius|pien|vuot|car|lent|svelt|chiar|ver|fals|giust|sbagliat|mort|finit|pront|stanc|content|sol|ricc|pover|larg|strett|ferm|rott|scontat|cambiat|cresciut|arrivat|nat'

/**
 * The verb «è» that has become the conjunction, where no conjunction can stand. What could be either is left alone, since nothing
 * but its sense would tell: «E un posto caldo», «E il migliore».
 */
export const LOST_VERBS: readonly Sought[] = [
  {
    pattern: new RegExp(
      [
        `${START}E(?= stat[oa] (?!d['’i]|e |o |che )\\p{Ll}{3,})`,
        `${START}E(?= (?:${MOVED})[oa] (?!e |o )\\p{L}${ONE_CLAUSE})`,
        `${START}E(?= (?:per questo|per questa ragione|per questo motivo|per lui|per lei|da qui|da lì|qui|lì) che [^.!?…]{1,160}[.!…])`,
        `${START}E(?= (?:troppo (?:tardi|presto|poco)|tempo di|questione di|colpa (?:di|del|della|dei|sua|mia|nostra|loro)|merito (?:di|del|della|dei|suo|mio|nostro|loro)|vietat[oa]) )`,
        `${START}E(?= (?:(?:${OF_STATE})[oa]|tardi|presto|gratis|facile|difficile|semplice|inutile|possibile|impossibile|normale|naturale|grande|piccol[oa]|important[ei]|meglio così|tutto qui|tutto vero)${END})`,
      ].join('|'),
      'gu',
    ),
    hint: /\bE [a-z]/,
  },
  {
    // Before it the sentence has had no other clause that this «che» could join.
    pattern: new RegExp(
      `(?<=(?:^|[.!?…] )[\\u2063«]*(?:(?:Ma|E|Però|Perché|Solo che) )?(?:[Ii]l|[Ll][ao]|[Ll]['’]) ?(?:${NAMED}) )e(?= che (?!cosa))`,
      'gu',
    ),
    hint: / e che /,
  },
  {
    // A whole sentence that says of one thing what it is like: two nouns would have two articles.
    pattern: new RegExp(
      `(?<=(?:^|[.!?…] )[\\u2063«]*(?:(?:Il|Lo) \\p{Ll}{2,20}|L['’]\\p{Ll}{2,20}) )e(?= (?:(?:${OF_STATE})[oa]|grande|facile|difficile|semplice|veloce|gratis|inutile)${END})|(?<=(?:^|[.!?…] )[\\u2063«]*La \\p{Ll}{2,20} )e(?= (?:(?:${OF_STATE})a|grande|facile|difficile|semplice|veloce|gratis|inutile)${END})`,
      'gu',
    ),
    hint: / e \p{Ll}+[.!?…]/u,
  },
  {
    // «non vende ne pane ne pizza»: where two stand so near, neither is a pronoun.
    pattern:
      /(?<!(?<!\p{L})(?:[Cc]hi|se|me|te|ce|ve|che|[Nn]on) )(?<!\p{L})[Nn]e(?= \p{L}{2,20} ne \p{L})|(?<=(?<!(?<!\p{L})(?:[Cc]hi|se|me|te|ce|ve|che|[Nn]on) )(?<!\p{L})[Nn]e \p{L}{2,20} )ne(?= \p{L})/gu,
    hint: /\b[Nn]e \S+ ne /,
  },
  {
    // A verb follows the pronouns «li» and «la», a noun the article: none of these is one.
    pattern:
      /(?<!\p{L})[Ll]i(?= (?:in (?:fondo|cima|mezzo|alto|basso|mostra|piedi)|davanti|dentro|accanto|vicino|dietro|intorno|sotto|sopra|fuori|per (?:li|lì)|dove)(?![\p{L}-]))|(?<=(?<!\p{L})[Ll][iì] per )li(?!\p{L})|(?<!\p{L})[Ll]a(?= (?:dentro|sotto|davanti|dietro|in (?:fondo|cima|mezzo|alto|basso))(?![\p{L}-]))|(?<!\p{L})[Ll]a(?= fuori[.,;:!?])/gu,
    hint: /\b[Ll][ai] [disavpmf]/,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:tutt[oaie]|far?e?|fa|fanno|fatt[oaie]|va|vanno|viene|vengono) da )se(?= (?:e|ma|in|con|per|senza|ogni)(?!\p{L}))/gu,
    hint: / da se /,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Aa]|[Pp]er|[Oo]ltre|[Qq]uasi|[Cc]irca) )meta(?= (?:mattin[ao]|pomeriggio|giornata|settimana|mese|anno|serata|notte|percorso|corsa|secolo|partita|pagina|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\p{L}))/gu,
    hint: / meta /,
  },
  {
    pattern:
      /(?<=\p{Ll}{2} )(?<!(?<!\p{L})(?:pass[aoi]|passare|passat[oa]|va|vanno|cambia|trasforma) )da(?= (?:fastidio|retta|adito)(?!\p{L})(?! a \p{L}+[.,;]))/gu,
    hint: / da (?:fa|re|ad)/,
  },
]
