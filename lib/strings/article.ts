import { articleBefore, onDate } from '#lib/model/dates.ts'
import { count, inWords } from '#lib/model/numbers.ts'

/** The page of an article. */
export const article = {
  trail: 'Percorso',
  minutes: (n: number) => count(n, 'minuto', 'minuti'),
  rail: 'Temi e condivisione',
  share: 'Condividi',
  email: 'E-mail',
  copy: 'Copia il link',
  shareNative: 'Altre app',
  copied: 'Link copiato.',
  age: (years: number) =>
    `Questo articolo ha ${inWords(years, 'un anno', 'anni')}. Prezzi, nomi e strumenti possono essere cambiati.`,
  correction: 'Rettifica,',
  updated: (day: string) => `Aggiornato ${articleBefore(day)}`,
  draft: 'Bozza: in rete non c’è.',
  scheduled: (day: string) => `Programmato per ${onDate(day)}: in rete non c’è ancora.`,
  contents: 'In questo articolo',
  summary: 'In breve',
  practice: 'In pratica',
  notes: 'Note',
  backToText: 'torna su',
  backLabel: (n: number) => `Nota ${n}, torna su al testo`,
  sources: 'Fonti',
  authorAll: (name: string) => `Tutti gli articoli di ${name}`,
  licence: 'Questo testo si può riprendere, citando la fonte: licenza',
  report: 'Segnala un errore',
  reportSubject: (title: string) => `Errore: ${title}`,
  inIssue: 'In questo numero',
  previous: 'Prima, in questo numero',
  next: 'Dopo, in questo numero',
  opensIssue: 'Il numero comincia qui',
  closesIssue: 'Il numero finisce qui',
  until: (day: string) => `Fino ${articleBefore(day, 'al')}`,
  citedIn: 'Citato in',
  elsewhere: 'Uscito la prima volta altrove:',
} as const
