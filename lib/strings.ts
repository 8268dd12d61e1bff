import { onDate } from '#lib/model/italian-dates.ts'
import { LICENCES, type Licence } from '#lib/model/licences.ts'
import { count, inWords, words } from '#lib/model/numbers.ts'
import { capital, inSentence, italianList } from '#lib/model/sentence.ts'
import type { Signing } from '#lib/model/signing.ts'
import { article } from '#lib/strings/article.ts'
import { book } from '#lib/strings/book.ts'
import { machines } from '#lib/strings/machines.ts'
import { proposal } from '#lib/strings/proposal.ts'
import { readingPaths } from '#lib/strings/reading-paths.ts'
import { search } from '#lib/strings/search.ts'
import { themes } from '#lib/strings/themes.ts'
import { joining, type Told } from '#lib/strings/told.ts'

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
    sections: 'Rubriche',
    authors: 'Autori',
    search: 'Cerca',
    readingPaths: 'Percorsi',
    home: (name: string) => `${name}, pagina iniziale`,
  },
  footer: {
    label: 'Piede',
    magazine: 'La rivista',
    read: 'Leggere',
    follow: 'Seguire',
    atom: 'Con un lettore di notizie',
    jsonFeed: 'Lo stesso, in JSON',
    repository: 'Il deposito',
    issues: 'Numeri',
    /** «Bimestrale di porti e cucine.» of a «Rivista di porti e cucine»; else its descriptor and how often it comes out. */
    line: ({ descriptor, period }: Told) =>
      /^Rivista /.test(descriptor)
        ? `${capital(period)} ${descriptor.replace(/^Rivista /, '')}.`
        : `${descriptor}, ${period}.`,
    licence: (licence: Licence) => `I testi si possono riprendere, ${LICENCES[licence].terms}: licenza`,
  },
  scheme: { label: 'Aspetto', light: 'Chiaro', dark: 'Scuro', automatic: 'Automatico' },
  home: { lead: 'In apertura' },
  issue: {
    number: issueNumber,
    short: (n: number) => `N.\u202f${n}`,
    editorial: 'L’editoriale',
    contents: 'Sommario',
    contentsOf: (n: number) => `Il sommario del numero\u00a0${n}`,
    toContents: 'Vai al sommario',
    openContents: 'Apri il sommario',
    rest: 'E poi',
    before: 'I numeri prima',
    themes: 'I temi di questo numero',
    others: 'Altri numeri',
    previous: 'Numero precedente',
    next: 'Numero successivo',
    first: ({ hinge }: Told) =>
      hinge === undefined
        ? 'Questo è il primo numero: prima c’era soltanto l’idea.'
        : 'Questo è il primo numero: prima c’erano soltanto gli opposti.',
    upcoming: (n: number) => `Il numero ${n} è in lavorazione.`,
    line: (n: number, month: string) => `${issueNumber(n)}, ${month}`,
    archiveTitle: (n: number, { hinge }: Told) => ({
      first: `${capital(inWords(n, 'un numero', 'numeri'))},`,
      second: hinge === undefined ? 'dal più nuovo' : `${words(n * 2)} opposti`,
    }),
    year: (year: string, n: number) => `${year}, ${count(n, 'numero', 'numeri')}`,
    archiveWays: 'Altri modi di sfogliare',
    allArticles: 'Tutti gli articoli, in ordine di data',
    archiveMeta: (n: number, month: string, subtitle: string) => `${issueNumber(n)}, ${month}. ${subtitle}.`,
    opinion: 'Opinione',
    pieces: (n: number) => count(n, 'articolo', 'articoli'),
  },
  article,
  related: {
    title: 'Da leggere accanto',
    common: 'In comune',
    pinned: 'Scelto dalla redazione',
    issue: 'Nello stesso numero',
    section: 'Nella stessa rubrica',
    date: 'Negli stessi giorni',
    thisIssue: 'in questo numero',
    fromIssue: (n: number) => `dal numero\u00a0${n}`,
    counterpoint: ({ hinge }: Told) => (hinge === undefined ? 'Dall’altra parte' : capital(hinge)),
    but: (opposite: string, { hinge }: Told) => `${hinge ?? joining(opposite)} ${inSentence(opposite)}`,
  },
  themes,
  search,
  readingPaths,
  proposal,
  sections: {
    title: (name: string) => `${name}, la rubrica`,
    label: (n: number) => `Rubrica, ${count(n, 'pezzo', 'pezzi')}`,
    all: { first: 'Le rubriche,', second: 'una per una' },
    deck: 'La rubrica dice che genere di pezzo si ha davanti; di che cosa parla, lo dicono i temi.',
    named: (name: string) => `Rubrica ${name}`,
    others: 'Le altre rubriche',
  },
  authors: {
    title: (who: Signing) => ({ first: 'Chi scrive', second: who.desks ? 'e da quale banco' : 'e che cosa' }),
    deck: ({ desks, persons }: Signing) => {
      if (!desks) return 'Ogni pezzo ha una firma: chi firma risponde di quello che ha scritto.'
      return persons
        ? 'I pezzi sono firmati da banchi collettivi e da persone: chi firma risponde di quello che ha scritto.'
        : 'I pezzi sono firmati da banchi collettivi: chi ci siede lavora insieme, firma insieme, risponde insieme.'
    },
    /** «Cinque articoli e un editoriale». */
    pieces: (articles: number, editorials = 0) => {
      const parts = [
        ...(articles > 0 || editorials === 0 ? [inWords(articles, 'un articolo', 'articoli')] : []),
        ...(editorials > 0 ? [inWords(editorials, 'un editoriale', 'editoriali')] : []),
      ]
      return capital(italianList(parts))
    },
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
    metadata: (name: string) => `Pagina non trovata | ${name}`,
    code: 'Errore 404',
    title: { first: 'Manca', second: 'l’altra metà' },
    /** Of a magazine that holds no two halves together. */
    titleAlone: { first: 'Questa pagina', second: 'non c’è' },
    text: 'Questa pagina non c’è, oppure ha cambiato indirizzo. Il resto della rivista è al suo posto.',
    textAlone: 'Può aver cambiato indirizzo. Il resto della rivista è al suo posto.',
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
  away: {
    code: 'Errore 503',
    title: { first: 'La rivista c’è,', second: 'la redazione è uscita' },
    text: 'Ricerca, e poco altro, hanno bisogno di un servizio che in questo momento non risponde. Numeri, articoli e temi si leggono come sempre.',
  },
  follow: {
    what: {
      tema: 'Segui questo tema',
      rubrica: 'Segui questa rubrica',
      firma: 'Segui questa firma',
      numero: 'Segui questo numero',
    },
    how: 'con un lettore di notizie: i pezzi nuovi arrivano interi, senza iscrizione.',
  },
  publisher: {
    title: 'Chi pubblica',
    publisher: 'Editore, e titolare dei dati di chi scrive alla rivista',
    registration: 'Registrazione',
    issn: 'ISSN',
    responsible: 'Responsabile di quello che si pubblica',
    host: 'Chi ospita le pagine',
  },
  withdrawn: {
    metadata: (name: string) => `Articolo ritirato | ${name}`,
    code: (day: string) => `Ritirato ${onDate(day)}`,
    title: { first: 'Questo pezzo', second: 'non c’è più' },
    text: (title: string, reason: string) => `«${title}» è stato ritirato. ${reason}`,
    line: (reason: string) => `ritirato. ${reason}`,
  },
  errata: {
    name: 'Rettifiche',
    title: { first: 'Rettifiche,', second: 'dalla più nuova' },
    description: 'Che cosa abbiamo sbagliato e che cosa è cambiato, pezzo per pezzo, con la data.',
    none: 'Finora nessuna.',
    report: 'Chi trova un errore può',
    reportLink: 'segnalarlo',
    subject: 'Errore',
  },
  art: { label: (names: readonly string[]) => `Composizione con le forme di ${italianList(names)}` },
  book,
  ...machines,
} as const
