/** For each rule that mends: what it makes of a text, and what it leaves as it is. */
export type MendingCase = {
  readonly mends: readonly (readonly [before: string, after: string])[]
  readonly leaves: readonly string[]
}

export const mendingCases: Readonly<Record<string, MendingCase>> = {
  'qual-e': {
    mends: [
      ['Qual’è il conto?', 'Qual è il conto?'],
      ['Non sa qual’era il conto.', 'Non sa qual era il conto.'],
    ],
    leaves: ['Qual è il conto?', 'Quell’era finì.', 'Si scrive `qual’è` solo qui.'],
  },
  'accented-capital': {
    mends: [
      ['E’ vero.', 'È vero.'],
      ["Così e' la vita.", 'Così è la vita.'],
      ['**E’** vero.', '**È** vero.'],
    ],
    leaves: ['È vero.', 'L’era dei conti.', 'La voce «e» unisce.', 'Il codice `E’ qui` resta.'],
  },
  'apostrophe-for-accent': {
    mends: [
      ["Perche' no?", 'Perché no?'],
      ["La citta' tace.", 'La città tace.'],
      ["PERCHE' NO?", 'PERCHÉ NO?'],
      ['Serve di piu’, gia’ ora.', 'Serve di più, già ora.'],
    ],
    leaves: ['Un po’ per uno.', 'Fa’ come dico.', 'Di’ la verità.', 'Be’, è tardi.'],
  },
  po: {
    mends: [
      ['Un pò di pane.', 'Un po’ di pane.'],
      ['Ne resta un po di più.', 'Ne resta un po’ di più.'],
    ],
    leaves: ['Il Po è un fiume.', 'Un po’ di pane.', 'Però basta.'],
  },
  'acute-e': {
    mends: [
      ['Perchè no?', 'Perché no?'],
      ['Nè l’uno nè l’altro, benchè presenti.', 'Né l’uno né l’altro, benché presenti.'],
      ['Sono trentatrè.', 'Sono trentatré.'],
    ],
    leaves: ['Cioè un caffè.', 'Il tè è pronto.', 'Ce n’è una.', 'Perché no?'],
  },
  'grave-accent': {
    mends: [
      ['É vero, cioé giusto.', 'È vero, cioè giusto.'],
      ['Piú di cosí non si puó.', 'Più di così non si può.'],
    ],
    leaves: ['Perché sé e né.', 'Una tavola a Panamá.', 'Il :lang[cliché]{fr} resta.'],
  },
  'needless-accent': {
    mends: [
      ['Quì non stà bene.', 'Qui non sta bene.'],
      ['Non sò come fù.', 'Non so come fu.'],
    ],
    leaves: ['Lì e là, dà e sì.', 'Va bene così.'],
  },
  decade: {
    mends: [
      ['Nel ‘900 si pagava a fine mese.', 'Nel ’900 si pagava a fine mese.'],
      ["Gli anni '80 passarono.", 'Gli anni ’80 passarono.'],
    ],
    leaves: ['Gli anni ’80 passarono.', 'Nel 1980 si pagava.'],
  },
  apostrophe: {
    mends: [
      ["L'altro c'era.", 'L’altro c’era.'],
      ["Un po' per uno, l'«altro» no.", 'Un po’ per uno, l’«altro» no.'],
      ["L'**altro** c’era.", 'L’**altro** c’era.'],
    ],
    leaves: ["Il codice `l'altro` resta.", "La misura è 5\\' esatti.", ":lang[don't]{en}."],
  },
  'straight-quotes': {
    mends: [
      ['Disse "basta" e uscì.', 'Disse «basta» e uscì.'],
      ['Disse «ho letto "basta" sul muro» e uscì.', 'Disse «ho letto “basta” sul muro» e uscì.'],
      ['Disse "**basta**" e uscì.', 'Disse «**basta**» e uscì.'],
    ],
    leaves: [
      'Si scrive `"così"` nel codice.',
      'Un segno \\" scritto apposta.',
      'Un sito: [qui sotto](https://example.org/?q="a").',
    ],
  },
  'outer-quotes': {
    mends: [['Disse “basta” e uscì.', 'Disse «basta» e uscì.']],
    leaves: ['Disse «ho letto “basta” sul muro» e uscì.'],
  },
  'guillemet-spaces': {
    mends: [['Disse « basta » e uscì.', 'Disse «basta» e uscì.']],
    leaves: ['Disse «basta» e uscì.'],
  },
  ellipsis: {
    mends: [['E poi...', 'E poi…']],
    leaves: ['E poi…', 'Il comando `git log a...b` resta.', 'E poi....'],
  },
  'repeated-punctuation': {
    mends: [['Il pane,, il latte.', 'Il pane, il latte.']],
    leaves: ['Il pane, il latte.', 'Si apre con `,,` e basta.'],
  },
  'space-before-punctuation': {
    mends: [
      ['Il pane , il latte .', 'Il pane, il latte.'],
      ['Davvero\u00A0?', 'Davvero?'],
    ],
    leaves: ['Il pane … poi il latte.', 'La riga `a , b` resta.', 'Costa .5 al chilo.'],
  },
  'space-after-punctuation': {
    mends: [['Il pane,il latte;tutto.', 'Il pane, il latte; tutto.']],
    leaves: ['Costa 1,50 e basta.', 'Il pane, il latte.', 'Un [link](https://example.org/a,b).'],
  },
  'double-space': {
    mends: [['Il pane  e il   latte.', 'Il pane e il latte.']],
    leaves: ['Prima riga,  \nseconda riga.', 'Il codice `a  b` resta.'],
  },
  'unit-space': {
    mends: [
      ['Costa 50 € al giorno e pesa 3 kg.', 'Costa 50\u00A0€ al giorno e pesa 3\u00A0kg.'],
      ['Costa 50€ al giorno.', 'Costa 50\u00A0€ al giorno.'],
    ],
    leaves: [
      'Costa 50&nbsp;€ al giorno.',
      'kicker: "A 50\\_€ il giorno"',
      'Costa 50\u00A0€ al giorno.',
      'Sono 3 kgotla.',
      'Il codice `50 €` resta.',
    ],
  },
  dash: {
    mends: [
      ['Il pane - e il latte - costa.', 'Il pane – e il latte – costa.'],
      ['Il pane — e il latte.', 'Il pane – e il latte.'],
    ],
    leaves: ['Resta 5 - 3 = 2.', 'Un bric-à-brac.', 'Il pane – e il latte.'],
  },
  'month-capital': {
    mends: [['Il 5 Novembre e il 1º Marzo.', 'Il 5 novembre e il 1º marzo.']],
    leaves: ['Il 5 novembre.', 'Novembre è lungo.', 'La via 4 Novembrini.'],
  },
}
