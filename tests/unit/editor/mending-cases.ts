import { mendingLetters } from './mending-letters.ts'

/** For each rule that mends: what it makes of a text, and what it leaves as it is. */
export type MendingCase = {
  readonly mends: readonly (readonly [before: string, after: string])[]
  readonly leaves: readonly string[]
}

export const mendingCases: Readonly<Record<string, MendingCase>> = {
  ...mendingLetters,
  'straight-quotes': {
    mends: [
      ['Disse "basta" e uscì.', 'Disse «basta» e uscì.'],
      ['Disse «ho letto "basta" sul muro» e uscì.', 'Disse «ho letto “basta” sul muro» e uscì.'],
      ['Disse "**basta**" e uscì.', 'Disse «**basta**» e uscì.'],
      ['Disse "ho letto "basta" sul muro" e uscì.', 'Disse «ho letto “basta” sul muro» e uscì.'],
    ],
    leaves: [
      'Si scrive `"così"` nel codice.',
      'Un segno \\" scritto apposta.',
      'Un sito: [qui sotto](https://example.org/?q="a").',
    ],
  },
  'outer-quotes': {
    mends: [
      ['Disse “basta” e uscì.', 'Disse «basta» e uscì.'],
      ['Disse „basta“ e uscì.', 'Disse «basta» e uscì.'],
    ],
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
    mends: [
      ['Il pane,, il latte.', 'Il pane, il latte.'],
      ['Dice:: apro.', 'Dice: apro.'],
    ],
    leaves: ['Il pane, il latte.', 'La classe std::vector.', 'Si apre con `,,` e basta.'],
  },
  'space-before-punctuation': {
    mends: [
      ['Il pane , il latte .', 'Il pane, il latte.'],
      ['Davvero\u00A0?', 'Davvero?'],
    ],
    leaves: ['Il pane … poi il latte.', 'La riga `a , b` resta.', 'Costa .5 al chilo.'],
  },
  'space-on-wrong-side': {
    mends: [
      ['Il forno dorme ,non apre ;poi dice :apro.', 'Il forno dorme, non apre; poi dice: apro.'],
      ['Dice :«Apro» !Davvero.', 'Dice: «Apro»! Davvero.'],
    ],
    leaves: [
      'Il pane, il latte.',
      'La riga `a ,b` resta.',
      'Il segno :D e il resto.',
      'Una parola :lang[killer app]{en}.',
      'Costa ,5 al chilo.',
    ],
  },
  'parenthesis-spaces': {
    mends: [
      ['Il forno ( alle cinque ) apre.', 'Il forno (alle cinque) apre.'],
      ['Il pane (buono ) e il sale( fino).', 'Il pane (buono) e il sale (fino).'],
    ],
    leaves: [
      'Il forno (alle cinque) apre.',
      'Un segno :( e basta.',
      'Il codice `( a )` resta.',
      'I casi a) pane e b) sale.',
      'Il figlio(a) e (…) il resto.',
    ],
  },
  'odd-space': {
    mends: [['Il\u3000forno\u2009apre\u2003presto.', 'Il forno apre presto.']],
    leaves: ['Sono 10\u2009000 pezzi.', 'Costa 50\u00A0€.', 'Il codice `a\u3000b` resta.'],
  },
  'space-after-punctuation': {
    mends: [
      ['Il pane,il latte;tutto.', 'Il pane, il latte; tutto.'],
      ['Dice:«Apro» e,«forse»,chiude.', 'Dice: «Apro» e, «forse», chiude.'],
    ],
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
      [
        'Servono 500 g di farina, 2 l di acqua, 3 m di corda e 180 °C.',
        'Servono 500\u00A0g di farina, 2\u00A0l di acqua, 3\u00A0m di corda e 180\u00A0°C.',
      ],
    ],
    leaves: [
      'Costa 50&nbsp;€ al giorno.',
      'kicker: "A 50\\_€ il giorno"',
      'Costa 50\u00A0€ al giorno.',
      'Sono 3 kgotla.',
      'Costano 3 l’uno, alle 3 m’hanno chiamato.',
      'Il 5 ha detto di no, alle 3 a casa.',
      'Il codice `50 €` resta.',
    ],
  },
  'unit-joined': {
    mends: [['Pesa 5kg, in 10km e 3cm.', 'Pesa 5\u00A0kg, in 10\u00A0km e 3\u00A0cm.']],
    leaves: [
      'Il 5G, il 4K e la A4.',
      'Pesa 5\u00A0kg.',
      'Il codice `5kg` resta.',
      'Un 3mmx.',
      'Il file da 2mlx.',
    ],
  },
  'unit-case': {
    mends: [['Pesa 5\u00A0Kg in 3\u00A0KM.', 'Pesa 5\u00A0kg in 3\u00A0km.']],
    leaves: ['Pesa 5\u00A0kg.', 'Il Km zero, i Kg.', 'Il codice `5 Kg` resta.', 'Il 3 Kgotla.'],
  },
  'percent-space': {
    mends: [['Cresce del 50 % e poi del 5\u00A0%.', 'Cresce del 50% e poi del 5%.']],
    leaves: ['Cresce del 50%.', 'Il segno % da solo.', 'Il codice `50 %` resta.', 'Nel 2020 %s vale.'],
  },
  dash: {
    mends: [
      ['Il pane - e il latte - costa.', 'Il pane – e il latte – costa.'],
      ['Il pane — e il latte.', 'Il pane – e il latte.'],
      ['Il pane --- e il latte -- costa.', 'Il pane – e il latte – costa.'],
      ['Il pane ―― e il latte —— costa.', 'Il pane – e il latte – costa.'],
    ],
    leaves: ['Resta 5 - 3 = 2.', 'Il taglio ---- qui.', 'Un bric-à-brac.', 'Il pane – e il latte.'],
  },
  'inner-quotes': {
    mends: [['Disse «ho letto «basta» sul muro» e uscì.', 'Disse «ho letto “basta” sul muro» e uscì.']],
    leaves: ['Disse «uno» e «due».', 'Disse «uno «due» e basta.', 'Disse «ho letto “basta” sul muro».'],
  },
  range: {
    mends: [
      ['Aperto 15:00 - 19:00 e 9.30 -- 12.30.', 'Aperto 15:00–19:00 e 9.30–12.30.'],
      ['Anni 2010 - 2020, pagine 8--12.', 'Anni 2010–2020, pagine 8–12.'],
      ['Aperto 15:00- 19:00 e 8:00 –9:00, dal 2010- 2020.', 'Aperto 15:00–19:00 e 8:00–9:00, dal 2010–2020.'],
    ],
    leaves: [
      'Resta 12.50 - 3.20 = 9.30.',
      'Dal 2020 - 2010 anni fa.',
      'Anni 2010–2020, pagine 8-12.',
      'Il 2010-2020 e le 15:00-19:00.',
      'Il codice `8--12` resta.',
    ],
  },
}
