import type { DoubtingCase } from './file.ts'

/** The doubts about figures. */
export const doubtingFigures: Readonly<Record<string, DoubtingCase>> = {
  'english-figure': {
    touches: [
      'Sono 1,000.50 in tutto.',
      'Costa 4.50\u00A0€.',
      'Costa 12.5 euro.',
      'Cresce del 5.4%.',
      'Pesa 2.5\u00A0kg.',
    ],
    leaves: [
      'Costa 4,50\u00A0€, e 1.000 euro in tutto.',
      'Apre alle 9.30, chiude alle 12.50.',
      'La versione 2.5, il capitolo 3.4, il 192.168.1.10.',
      'Sono 6.134.100 abitanti, il 95,1%.',
    ],
  },
  'letter-for-figure': {
    touches: ['Costa 1O euro.', 'Costa l0 euro.', 'Nel 2O26 apre.', 'Sono 5o mila.', 'Cresce del I5%.'],
    leaves: [
      'L’O₂ e la H2O, il CO2 e la A1O.',
      'Il 5º piano e il 1o maggio.',
      'La O di Otto, la l di luna.',
      'Il Core i5 e l’autostrada A10.',
      'Costa 10 euro l’ora, 100 l’una.',
    ],
  },
  ordinal: {
    touches: ['Il 1o maggio.', 'La 2a edizione.'],
    leaves: [
      'Il 1º maggio, la 2ª edizione.',
      'Abita in via Roma 12a, scala b.',
      'Il 5o.',
      'Dalle 3 a fine mese.',
    ],
  },
  times: {
    touches: ['Fa 3 x 4.', 'Un foglio 21 x 29.'],
    leaves: ['Fa 3 × 4.', 'Una 4x4, la 4x100.', 'Il fattore x e 4 x.', 'La x 4 volte.'],
  },
  minus: {
    touches: [
      'Ieri -3 gradi.',
      'La perdita: -1.500.',
      'Scende (-3) ancora.',
      '| a | b |\n| - | - |\n| Ieri | -3 |',
    ],
    leaves: [
      'Ieri −3 gradi.',
      'Il Covid-19 e il 3-2.',
      'Dal 5 -3 a domani.',
      'Gli anni 2010-2020.',
      '- 3 gradi\n- 4 gradi',
    ],
  },
  hour: {
    touches: ['Apre alle h. 9.', 'Alle h.18:30.'],
    leaves: ['Apre alle 9.', 'Aperto h24.', 'Il muro, h. 90 cm.', 'Un tavolo h. 2 m.', 'In 3 h. Poi chiude.'],
  },
}
