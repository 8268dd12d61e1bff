import type { Sought } from './rule.ts'

/** Where a sentence begins, behind the marks that may stand before its first word. */
const START = '(?<=(?:^|[.!?…] )[\\u2063«]*)'
const EVIDENT =
  'vero|bello|chiaro|facile|difficile|possibile|impossibile|importante|necessario|utile|inutile|giusto|probabile|evidente|ovvio|normale|naturale|strano|logico|opportuno|raro|inevitabile|fondamentale'
const VERB = '(?:che|\\p{L}+(?:are|ere|ire|rre|rsi|rlo|rla))'
/** «la meta», a goal, is a word: only after these is it a half. */
const HALF =
  '(?<=(?<!\\p{L})(?:[Aa]|[Pp]er|[Oo]ltre|[Qq]uasi|[Cc]irca|(?<!(?:[èÈ]|era|sia|fu|sarà|resta|diventa|verso|come|raggiunt?[aoie]?|raggiungere) )[Ll]a) )meta(?= (?:del|dei|degli|delle|dello|della|prezzo|strada)(?!\\p{L}))'

/** What no verb begins with: behind «dice si» the pronoun would need one. */
const NO_VERB =
  '(?:a|ai|al|all[aeo]|anche|con|come|e|in|ma|nel|nell[aeo]|o|oppure|per|perché|però|poi|quando|senza|sempre|solo|soltanto|su|sul|sull[aeo]|subito)'
const SAYING =
  '(?:[Uu]n|bel|dett[oaie]|dic[eo]|dicono|diceva|disse|dire|dir[àò]|rispos[eto]+|risponde(?:re)?)'

/** The notes of music have the names of these words. */
const SCALE =
  /bemolle|diesis|accord|(?<!\p{L})not[ae] |(?<!\p{L})(?:do|re|mi|fa|sol)(?:,| e) (?:re|mi|fa|sol|la|si)(?!\p{L})/iu

/**
 * Words that exist without their accent too, each where it can hardly be the other one: things («cosi»), a pear tree, a goal,
 * the reflexive «si», the preposition «da», the conjunction. Where the paragraph speaks of the other thing (`unless`), it is
 * left alone.
 */
export const LOST: readonly Sought[] = [
  {
    pattern:
      /(?<!\p{L})(?<!(?<!\p{L})(?:[Ii]|[Dd]ei|[Qq]uei|[Qq]uesti|[Dd]ue|[Tt]re|[Aa]i|[Cc]oi|[Ss]ui|[Nn]ei|[Dd]ai|[Cc]erti|[Ss]trani|[Aa]lcuni|[Tt]anti|[Pp]ochi|[Aa]ltri|[Pp]iccoli|[Vv]ari|[Ss]ti|[Tt]utti|[Mm]olti) )[Cc]osi(?!\p{L})/gu,
    hint: /osi\b/,
  },
  {
    pattern:
      /(?<!\p{L})(?<!(?<!\p{L})(?:[Ii]l|[Uu]n|[Dd]el|[Aa]l|[Dd]al|[Nn]el|[Ss]ul|[Cc]ol|[Dd]i|[Qq]uel|[Qq]uesto|[Oo]gni|vecchio) )[Pp]ero(?= (?:non|è|era|ha|hanno|sono|c’è|si|se|anche|quando|bisogna|serve|basta|va|vanno|vale|viene|resta|fa|deve|devono|può|possono|dice|il|la|lo|gli|le|una?|mi|ti|ci|vi|poi|adesso|ora|oggi|questa?o?|chi|ancora|sempre|mai|bene|tu|io|lui|lei|noi|voi|loro)(?!\p{L}))|(?<=, )pero(?=[ ,.;:!?…])|(?<=(?:^|[.!?…] )[\u2063«]*)Pero(?= \p{Ll})/gu,
    hint: /ero\b/,
    unless:
      /alber|legno|noc[ei]|fic[oh]|[ou]liv|castagn|quercia|bosc[oh]|(?<!\p{L})ort[oi]|frutt|mel[oi]|pesc[oh]|cilieg|susin|potat|giardin|piant|(?<!\p{L})pere(?!\p{L})/iu,
  },
  {
    pattern: /(?<!\p{L})[Ee]ta(?!\p{L})(?! beta)/gu,
    hint: /eta\b/,
    unless: /grec|letter|alfabet|(?<!\p{L})(?:zeta|theta|beta)(?!\p{L})/iu,
  },
  { pattern: new RegExp(HALF, 'gu'), hint: /meta\b/, unless: /traguard|viaggi|turis|vacanz/iu },
  {
    pattern: new RegExp(
      [
        // The reflexive pronoun stands before a verb: nothing ends with it.
        // The word itself, «si», is quoted where one speaks of it; what somebody answers stands behind a colon.
        '(?<![\\p{L}’-])(?!(?<=(?<![:,] )[«“])si[»”])[Ss]i(?=\\u2063*(?:[.;:!?»”)](?![\\p{L}.])|$))',
        '(?<=(?<!\\p{L})di )si(?=,)',
        // «dice di si a tutti», «di si ma»: behind the preposition no pronoun stands, but behind the day, «un dì si», it may.
        '(?<=(?<!(?:[Uu]n|[Bb]uon|[Bb]el|[Aa]l|[Nn]el|[Ii]l|[Oo]gni) )(?<!\\p{L})[Dd]i )si(?= \\p{L})',
        `(?<=(?<!\\p{L})${SAYING} )si(?= ${NO_VERB}(?!\\p{L}))`,
        '(?<!\\p{L})[Ss]i(?= (?:o|e) no(?!\\p{L}))',
        `${START}Si(?=, )`,
      ].join('|'),
      'gu',
    ),
    hint: /\b[Ss]i[^\p{L} ]|\b[Ss]i$|\b[Ss]i [oe] no|\bsi [acdeimnops]/u,
    unless: SCALE,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Nn]on|[Ss]i|[Cc]i|vi|mi|ti|gli|le|ne|che) )da(?= (?:retta|fastidio|ragione|torto|tregua|scampo|adito|noia|ascolto|vita a|luogo a(?! luogo)|una mano(?! all)|il caso|il benvenuto|il via|per scontat[oaie])(?!\p{L}))/gu,
    hint: / da [a-z]/,
  },
  {
    // After a pronoun only a verb can stand, and the preposition with an article is one word: «dal».
    pattern:
      /(?<=(?<!\p{L})(?:[MmTtVv]i|[Gg]li|[Cc]i|[Gg]lielo|[Gg]liela|(?:[MmTtCcVv]e) l[oa]) )da(?= \p{L})|(?<!\p{L})[Dd]a(?= (?:(?:il|lo|gli|la|le|i) \p{Ll}|l['’]\p{Ll}))/gu,
    hint: /\b[Dd]a /,
    unless: SCALE,
  },
  {
    // «ce» stands before «lo», «la», «li», «le», «ne» alone.
    pattern:
      /(?<![\p{L}’'-])[Cc]e(?= (?!l[oaie](?!\p{L})|ne(?!\p{L})|[ln]['’])\p{Ll}|[.,;:!?])|(?<=(?<!\p{L})(?:[Nn]on|[Qq]ui|[Ll]ì|[Cc]he|[Ss]e|[Oo]ra|[Pp]oi|[Dd]ove|[Mm]a) )c e(?= \p{Ll}{2})/gu,
    hint: /\b[Cc] ?e\b/,
  },
  {
    // A pronoun or an article ends nothing, and neither follows these.
    pattern:
      /(?<=\p{L} )(?:la|li)(?=\u2063*(?:[;:!?]|\.(?!\.)))|(?<=(?<!\p{L})[Dd]i )la(?!\p{L})|(?<=(?<!\p{L})(?:[Dd]a|[Dd]i|[Ff]in) )li(?!\p{L})|(?<=(?<!\p{L})(?:più in|troppo in) )la(?!\p{L})|(?<=(?<!\p{L})[Qq]ua e )la(?=[.,;:!?]| (?:e|nel|per|in|a|con)(?!\p{L}))/gu,
    hint: /\b(?:la|li)\b/,
    unless: SCALE,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]i per|[Ff]ra|[Tt]ra) )se(?!\p{L})|(?<=(?<!\p{L})a )se(?= stant)|(?<=(?<!\p{L})(?:[Cc]on|[Ii]n|[Aa]|[Dd]a|[Dd]i|[Pp]er|[Ss]u|[Vv]erso) )se(?=\u2063*(?:[;:,!?]|\.(?!\.)))/gu,
    hint: /\bse\b/,
  },
  {
    pattern:
      /(?<!\p{L})[Nn]e(?= (?:il|lo|gli|una?|con|per|io|tu|lui|lei|noi|voi|loro|qui|carne|pesce|capo)(?!\p{L}))|(?<=(?<!\p{L})senza \p{L}{1,20} )ne(?= \p{L}+[.,;:])/gu,
    hint: /\b[Nn]e\b/,
  },
  {
    // «non e vero», «mi e piaciuto»: the verb, not the conjunction.
    pattern:
      /(?<=(?<!(?<!\p{L})(?:[Ss]e|[Oo]|[Ee]|o) )(?<!\p{L})[Nn]on )e(?= \p{L})|(?<=(?<!\p{L})(?:[MmTtVv]i|[Gg]li|[Cc]i|(?<!(?<!\p{L})[Dd]i )[Ss]i) )e(?= (?:già |mai |sempre |appena )?\p{Ll}{2,}[ts][oaie](?!\p{L}))/gu,
    hint: / e [a-zà]/,
    unless: SCALE,
  },
  {
    pattern: /(?<=(?<!\p{L})(?:[MmTtSs](?:i|u)o|[Mm]amma e(?: il)?) )papa(?!\p{L})/gu,
    hint: /\bpapa\b/,
    unless: /chies|vatican|pontef|santo padre|(?<!\p{L})ro(?:m|man)[ao](?!\p{L})/iu,
  },
  {
    pattern: /(?<=(?<!\p{L})(?:[Ll]o|[Ll]i|[Nn]e|[MmTtVv]i|[Gg]li|[Cc]i|[Nn]on|[Ii]o) )faro(?!\p{L}| non )/gu,
    hint: /\bfaro\b/,
  },
  {
    pattern:
      /(?<=(?<!\p{L})[Tt]azz(?:[ae]|ina) di )te(?!\p{L})|(?<=(?<!\p{L})(?:[Uu]n|[Ii]l|[Dd]el) )te(?= (?:verde|nero|caldo|freddo|alla|al)(?!\p{L}))/gu,
    hint: /\bte\b/,
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n)['’])(?:unita|abilita)(?!\p{L})|(?<=(?<!\p{L})(?:[Dd]ella|[Aa]lla|[Nn]ella|[Ss]ulla|[Dd]alla|[Uu]na|[Oo]gni|[Mm]ia|[Tt]ua|[Ss]ua|[Nn]ostra|[Vv]ostra) )(?:felicita|capacita|facilita)(?!\p{L})/gu,
    hint: /ita\b(?<=(?:un|abil|felic|capac|facil)...)/,
  },
  {
    pattern: new RegExp(
      `${START}E(?= (?:${EVIDENT}) ${VERB}(?!\\p{L})| (?:vero|chiaro|ovvio|evidente)[.:!]| stat[oa] (?:un[ao]?|il|la|lo|\\p{L}{2,}[tsr][oa]) )`,
      'gu',
    ),
    hint: /\bE [a-z]/,
  },
]
