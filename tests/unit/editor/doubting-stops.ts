import type { DoubtingCase } from './file.ts'

/** The doubts about marks that stand beside others, or beside a letter, where they cannot. */
export const doubtingStops: Readonly<Record<string, DoubtingCase>> = {
  'joined-sentences': {
    touches: ['Il forno apre.Poi chiude.', 'Il forno dorme .Poi apre.', 'Apre!Poi chiude.', 'Dice:apro.'],
    leaves: [
      'Il forno apre. Poi chiude.',
      'Next.js, Booking.com, Node.js e la S.Maria.',
      'La S.p.A. e la S.r.l., le 9:30 e 1:20.000.',
      'Il codice `apre.Poi` resta, e [qui sotto](https://example.org/Apre.Poi) pure.',
      'Scrivi a Maria.Rossi@example.org.',
      'La piattaforma .NET e il .Net di una volta.',
    ],
  },
  'small-after-stop': {
    touches: ['Il forno apre. poi chiude.', 'Chiude presto. la fila resta.'],
    leaves: [
      'Il forno apre. Poi chiude.',
      'Pane, sale, ecc. e il resto; cfr. pag. seguente, art. unico.',
      'Vende mele. iPhone ne ha due.',
      'La soc. coop. a r.l. e il prof. ordinario.',
      'Davvero? disse. «Sì! forse» rispose.',
    ],
  },
  'two-stops': {
    touches: [
      'È finita..',
      'È finita....',
      'È finita….',
      'Il pane,. il sale.',
      'Il pane,; il sale.',
      'Chi lo sa?.',
      'Disse «apro.».',
    ],
    leaves: [
      'È finita.',
      'È finita…',
      'Il comando `cd ..` resta.',
      'La S.p.A., ecc., e «il pane, ecc.».',
      'Nome: ................',
      'Disse «apro».',
      'Disse: «Apro.» Poi chiuse.',
      'Chi?, come?, «perché?».',
    ],
  },
  'unmatched-parenthesis': {
    touches: ['Il forno (alle cinque apre.', 'Il pane (di farina (grezza) costa.'],
    leaves: [
      'Il forno (alle cinque) apre.',
      'I casi sono tre: a) pane; b) sale; 3) niente.',
      'Che peccato :( e poi :-(',
      'Il [forno](https://example.org/a_(b)) apre.',
      'Il codice `(` resta.',
    ],
  },
}
