import { count, inWords } from '#lib/model/numbers.ts'
import { and, inSentence } from '#lib/model/sentence.ts'
import { joining, type Told } from './told.ts'

/** The pages of the themes. */
export const themes = {
  title: (n: number) => ({ first: 'Un alfabeto', second: `di ${inWords(n, 'un tema', 'temi')}` }),
  deck: 'A ogni tema corrisponde una di venti forme. Le forme di un articolo compongono la sua illustrazione: due disegni che si somigliano vengono spesso da articoli che si somigliano.',
  label: (n: number) => `Tema, ${count(n, 'articolo', 'articoli')}`,
  coming: 'in arrivo',
  emptyText: 'Nessun articolo, per ora, sta sotto questo tema. I vicini sono già in piedi.',
  all: 'Tutti i temi',
  nearby: 'Temi vicini',
  together: (n: number) => (n === 1 ? 'insieme una volta' : `insieme ${n} volte`),
  map: { first: 'Chi sta', second: 'accanto a chi' },
  mapText:
    'Ogni tema è grande quanto gli articoli che lo portano; una linea unisce due temi che stanno negli stessi articoli e porta a quelli. Gli opposti si guardano, ai due capi del cerchio.',
  table: 'Le stesse linee, in una tabella',
  tableCaption: 'Coppie di temi e articoli che le tengono insieme',
  tablePair: 'Temi',
  tableCount: 'Articoli insieme',
  tableKind: 'Rapporto',
  oppositeKind: 'opposti',
  nearbyKind: 'vicini',
  pairLine: (n: number) =>
    n === 0
      ? 'Due temi, ancora nessun articolo insieme'
      : `Due temi, ${count(n, 'articolo', 'articoli')} insieme`,
  oppositeLine: 'Due opposti, un articolo per parte',
  pairJoin: (first: string, second: string) => ({ first, second: `${and(second)} ${inSentence(second)}` }),
  oppositeJoin: (first: string, second: string, { hinge }: Told) => ({
    first,
    second: `${hinge ?? joining(second)} ${inSentence(second)}`,
  }),
  pairTitle: (first: string, second: string, opposite: boolean, { hinge }: Told) =>
    `${first} ${(opposite && hinge) || and(second)} ${inSentence(second)}`,
  pairText: (first: string, second: string, { name }: Told) =>
    `Gli articoli di ${name} che tengono insieme due temi, ${inSentence(first)} ${and(second)} ${inSentence(second)}, e ciascun tema per conto suo.`,
  sideBest: (name: string) => `Dalla parte di: ${inSentence(name)}`,
  sideEmpty: 'Da questa parte non c’è ancora nessun articolo.',
  both: 'Tutti e due insieme',
  otherPairs: 'Altri opposti',
  faceToFace: 'Faccia a faccia',
} as const
