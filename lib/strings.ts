import { articleBefore, onDate } from '#lib/model/dates.ts'
import { italianList } from '#lib/model/order.ts'
import { machines } from '#lib/strings/machines.ts'
import { capital, count, words } from '#lib/strings/numbers.ts'
import { readingPaths } from '#lib/strings/reading-paths.ts'
import { search } from '#lib/strings/search.ts'
import { themes } from '#lib/strings/themes.ts'

export { capital } from '#lib/strings/numbers.ts'

/** «Numero 5» with a space that does not break. */
const issueNumber = (n: number): string => `Numero\u00a0${n}`

/** Everything that a reader sees and an editor did not write. Tests read their labels from here. */
export const strings = {
  skip: 'Vai al contenuto',
  nav: {
    main: 'Principale',
    archive: 'Archivio',
    articles: 'Articoli',
    themes: 'Temi',
    authors: 'Autori',
    search: 'Cerca',
    readingPaths: 'Percorsi',
    home: 'eppure, pagina iniziale',
  },
  footer: {
    label: 'Piede',
    magazine: 'La rivista',
    read: 'Leggere',
    follow: 'Seguire',
    atom: 'Feed Atom',
    jsonFeed: 'JSON Feed',
    issues: 'Numeri',
    line: 'Bimestrale d’impresa, innovazione e marketing. I testi si possono citare, indicando la fonte.',
  },
  scheme: { label: 'Aspetto', light: 'Chiaro', dark: 'Scuro', automatic: 'Automatico' },
  home: { lead: 'In apertura' },
  issue: {
    number: issueNumber,
    short: (n: number) => `N.\u202f${n}`,
    editorial: 'L’editoriale',
    contents: 'Sommario',
    openContents: 'Apri il sommario',
    rest: 'E poi',
    before: 'I numeri prima',
    themes: 'I temi di questo numero',
    others: 'Altri numeri',
    previous: 'Numero precedente',
    next: 'Numero successivo',
    first: 'Questo è il primo numero: prima c’erano soltanto gli opposti.',
    upcoming: (n: number) => `Il numero ${n} è in lavorazione.`,
    line: (n: number, month: string) => `${issueNumber(n)}, ${month}`,
    archiveTitle: (n: number) => ({
      first: n === 1 ? 'Un numero,' : `${capital(words(n))} numeri,`,
      second: `${words(n * 2)} opposti`,
    }),
    year: (year: string, n: number) => `${year}, ${count(n, 'numero', 'numeri')}`,
    archiveWays: 'Altri modi di sfogliare',
    allArticles: 'Tutti gli articoli, in ordine di data',
    archiveMeta: (n: number, month: string, subtitle: string) => `${issueNumber(n)}, ${month}. ${subtitle}.`,
    opinion: 'Opinione',
    pieces: (n: number) => count(n, 'articolo', 'articoli'),
  },
  article: {
    trail: 'Percorso',
    minutes: (n: number) => count(n, 'minuto', 'minuti'),
    rail: 'Temi e condivisione',
    share: 'Condividi',
    email: 'E-mail',
    copy: 'Copia il link',
    shareNative: 'Altre app',
    copied: 'Link copiato.',
    age: (years: number) =>
      `Questo articolo ha ${years === 1 ? 'un anno' : `${words(years)} anni`}. Prezzi, nomi e strumenti possono essere cambiati.`,
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
    authorAll: 'Tutti i suoi articoli',
    inIssue: 'In questo numero',
    previous: 'Prima, in questo numero',
    next: 'Dopo, in questo numero',
    opensIssue: 'Il numero comincia qui',
    closesIssue: 'Il numero finisce qui',
    until: (day: string) => `Fino ${articleBefore(day, 'al')}`,
    citedIn: 'Citato in',
    elsewhere: 'Uscito la prima volta altrove:',
  },
  related: {
    title: 'Da leggere accanto',
    common: 'In comune',
    pinned: 'Scelto dalla redazione',
    issue: 'Nello stesso numero',
    section: 'Nella stessa rubrica',
    date: 'Negli stessi giorni',
    thisIssue: 'in questo numero',
    fromIssue: (n: number) => `dal numero\u00a0${n}`,
    counterpoint: 'Eppure',
    but: (opposite: string) => `eppure ${opposite.toLowerCase()}`,
  },
  themes,
  search,
  readingPaths,
  sections: {
    title: (name: string) => `${name}, la rubrica`,
    label: (n: number) => `Rubrica, ${count(n, 'articolo', 'articoli')}`,
    all: 'Le rubriche',
  },
  authors: {
    title: { first: 'Chi scrive', second: 'e da quale banco' },
    deck: 'I pezzi sono firmati da banchi collettivi: chi ci siede lavora insieme, firma insieme, risponde insieme.',
    pieces: (n: number) =>
      n === 0 ? 'Editoriali' : `${capital(words(n))} ${n === 1 ? 'articolo' : 'articoli'}`,
    editorials: 'Gli editoriali',
  },
  articles: {
    title: { first: 'Tutti gli articoli,', second: 'dal più nuovo' },
    page: (n: number) => `Pagina ${n}`,
    pages: 'Pagine',
    older: 'Avanti',
    newer: 'Indietro',
  },
  missing: {
    metadata: 'Pagina non trovata | eppure',
    code: 'Errore 404',
    title: { first: 'Manca', second: 'l’altra metà' },
    text: 'Questa pagina non c’è, oppure ha cambiato indirizzo. Il resto della rivista è al suo posto.',
    toIssue: (n: number) => `Vai al numero\u00a0${n}`,
    toArticles: 'Tutti gli articoli',
  },
  failed: {
    code: 'Errore 500',
    title: { first: 'Qui si è rotto', second: 'qualcosa' },
    text: 'La colpa è nostra, non dell’indirizzo. Fra un momento si può riprovare.',
    home: 'Torna all’inizio',
  },
  late: {
    code: 'Errore 503',
    title: { first: 'Troppa gente', second: 'per una porta' },
    text: 'La pagina ci sta mettendo più del dovuto. Fra qualche secondo si può riprovare.',
  },
  withdrawn: {
    metadata: 'Articolo ritirato | eppure',
    code: (day: string) => `Ritirato ${onDate(day)}`,
    title: { first: 'Questo pezzo', second: 'non c’è più' },
  },
  errata: {
    name: 'Rettifiche',
    title: { first: 'Rettifiche,', second: 'dalla più nuova' },
    description: 'Che cosa abbiamo sbagliato e che cosa è cambiato, pezzo per pezzo, con la data.',
    none: 'Finora nessuna. Chi trova un errore può segnalarlo: la strada è nei contatti.',
  },
  art: { label: (names: readonly string[]) => `Composizione con le forme di ${italianList(names)}` },
  ...machines,
} as const
