import { count } from '#lib/model/numbers.ts'
import { inSentence } from '#lib/model/sentence.ts'
import { joining, type Told } from './told.ts'

/** Chains of articles for the time that one has. */
export const readingPaths = {
  title: { first: 'Quanto tempo', second: 'hai?' },
  deck: 'Articoli messi in fila fino a riempire il tempo che c’è. Fra l’uno e l’altro sta scritto perché.',
  have: (minutes: number) => `Hai circa ${count(minutes, 'minuto', 'minuti')}?`,
  total: (minutes: number, pieces: number) =>
    `${count(pieces, 'articolo', 'articoli')}, ${count(minutes, 'minuto', 'minuti')} in tutto`,
  onward: 'Continua da qui',
  onwardText: (minutes: number) => `Se hai ancora ${count(minutes, 'minuto', 'minuti')}`,
  all: 'Tutti i percorsi',
  start: 'Si comincia da qui.',
  tags: (names: string) => `Ha in comune: ${names}.`,
  counterpoint: (tag: string, opposite: string, { hinge }: Told) =>
    `${tag}${hinge === undefined ? ' ' : ', '}${hinge ?? joining(opposite)} ${inSentence(opposite)}.`,
  pinned: 'L’ha scelto la redazione.',
  issue: 'Sta nello stesso numero.',
  section: 'Sta nella stessa rubrica.',
  date: 'È uscito negli stessi giorni.',
} as const
