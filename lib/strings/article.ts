import { articleBefore, onDate } from '#lib/model/italian-dates.ts'
import { LICENCES, type Licence } from '#lib/model/licences.ts'
import { count, inWords, words } from '#lib/model/numbers.ts'

const languages = new Intl.DisplayNames('it', { type: 'language' })

/** «inglese»: the Italian name of a language, without the country of its tag; the tag where it has none. */
function languageName(tag: string): string {
  const [language = tag] = tag.split('-')
  return languages.of(language) ?? language
}

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
  licence: (licence: Licence) => `Questo testo si può riprendere, ${LICENCES[licence].terms}: licenza`,
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
  otherLanguage: (lang: string) => `Anche in ${languageName(lang)}:`,
  series: (name: string) => `Serie: ${name}`,
  otherPieces: (n: number) => (n === 1 ? 'un altro pezzo' : `altri ${words(n)} pezzi`),
  thisPiece: 'questo pezzo',
} as const
