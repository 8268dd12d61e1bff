import { count } from '#lib/model/numbers.ts'
import { italianList } from '#lib/model/sentence.ts'

/** The page of the search. */
export const search = {
  title: 'Cerca',
  label: 'Cerca nella rivista',
  placeholder: 'una parola',
  submit: 'Cerca',
  results: 'Risultati',
  pages: 'Pagine dei risultati',
  heading: (text: string, n: number) =>
    text === ''
      ? `Cerca: ${count(n, 'risultato', 'risultati')}`
      : `«${text}»: ${count(n, 'risultato', 'risultati')}`,
  outcome: (n: number, themes: number, text: string) => {
    const what = [
      count(n, 'risultato', 'risultati'),
      ...(themes > 0 ? [themes === 1 ? 'un tema' : `${themes} temi`] : []),
    ]
    return text === '' ? what[0] : `${italianList(what)} per «${text}»`
  },
  partial: (text: string) => `Nessun articolo ha tutte le parole di «${text}»: questi ne hanno alcune.`,
  none: (text: string) =>
    text === '' ? 'Nessun articolo con questi filtri' : `Nessun articolo per «${text}»`,
  wordless: (text: string) => `In «${text}» non ci sono parole da cercare`,
  meant: 'Intendevi',
  named: (n: number) => (n === 1 ? 'La pagina con questo nome:' : 'Le pagine con questo nome:'),
  withoutFilters: 'Cerca senza filtri',
  filters: 'Restringi la ricerca',
  any: { numero: 'Tutti', rubrica: 'Tutte', tema: 'Tutti', autore: 'Tutti', anno: 'Tutti' },
  filter: { numero: 'Numero', rubrica: 'Rubrica', tema: 'Tema', autore: 'Chi scrive', anno: 'Anno' },
  empty: { first: 'Una parola', second: 'che non usiamo' },
  emptyFiltered: { first: 'Qui dentro,', second: 'niente' },
  onlyPages: { first: 'Non un pezzo,', second: 'ma una pagina' },
  onlyPagesText:
    'La strada è scritta qui sopra. Altrimenti si può partire da un tema: ognuno ha la sua forma.',
  emptyText: 'Prova con un termine più semplice, o parti da un tema: ognuno ha la sua forma.',
  start: { first: 'Si comincia', second: 'da una parola' },
  startText:
    'Basta anche mezza. Fra virgolette si cerca una frase intera; altrimenti si può partire da un tema.',
  early: { first: 'Un momento,', second: 'stiamo sfogliando' },
  earlyText:
    'La rivista è appena partita e l’indice della ricerca non è ancora pronto: ci vuole meno di un minuto. Intanto si può partire da un tema.',
  again: 'Ripeti la ricerca',
} as const
