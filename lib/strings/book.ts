import { italianList } from '#lib/model/sentence.ts'
import type { Told } from './told.ts'

/** An issue to be taken along: the file, the page on which it stands whole, the letter, the catalogue. */
export const book = {
  take: 'Portalo con te',
  /** The file's size is told to within a tenth: it is made when somebody asks for it. */
  epub: (kilobytes: number) => `EPUB, circa ${kilobytes} kB`,
  epubFor: 'per lettori di libri, telefoni e tavolette',
  pdf: (kilobytes: number) => `PDF, ${kilobytes} kB`,
  pdfFor: 'impaginato, con i numeri di pagina',
  whole: 'Tutto in una pagina',
  wholeFor: 'da stampare, o da leggere senza rete',
  letter: 'In una lettera',
  letterFor: 'l’editoriale e il sommario, da mandare a chi si vuole',
  /** Under the list of issues, one sentence with its two links. */
  followIssues: 'Segui i numeri',
  followHow: 'con un lettore di notizie: ognuno arriva con il suo editoriale. O aggiungi il',
  catalogue: 'catalogo OPDS',
  catalogueHow: 'a un lettore di libri, e li porti con te.',
  onWeb: 'Il numero, sulle sue pagine',
  asBook: 'In un file EPUB, per lettori di libri',
  wholeTitle: (title: string) => `${title}, tutto in una pagina`,
  wholeDescription: (n: number, title: string) =>
    `Il numero ${n}, «${title}», su una pagina sola: editoriale, articoli, note e fonti, da stampare o da portare via.`,
  cover: 'Copertina',
  coverAlt: (n: number, title: string, forms: readonly string[], { hinge }: Told) =>
    `Copertina del numero ${n}, «${title}»: ${hinge === undefined ? 'il titolo' : 'i due opposti, uno sopra l’altro,'} e un disegno con le forme di ${italianList(forms)}.`,
  titlePage: 'Frontespizio',
  contents: 'Sommario',
  landmarks: 'Punti di riferimento',
  start: 'Inizio del testo',
  colophon: 'Colophon',
  published: 'Uscito',
  changed: 'Ultima modifica',
  address: 'In rete',
  licence: 'Licenza dei testi',
  publisher: 'Editore',
  fingerprint: 'Impronta dei testi',
  fonts: 'Caratteri',
  fontsLine: 'Archivo e Newsreader, con la',
  fontLicence: 'Licenza dei caratteri',
  access: 'Accessibilità',
  accessSummary: (parts: { readonly charts: boolean; readonly notes: boolean }) =>
    [
      'Il testo si ingrandisce, cambia colore e carattere e si legge nell’ordine in cui è scritto; sommario, titoli e rimandi portano da una parte all’altra.',
      'Ogni immagine che dice qualcosa ha un testo alternativo; i disegni composti con le forme dei temi ne nominano i temi.',
      ...(parts.charts ? ['I numeri dei grafici sono testo.'] : []),
      ...(parts.notes ? ['Ogni nota porta al suo punto nel testo e ne torna.'] : []),
      'Le parole straniere sono indicate come tali. Non ci sono video, audio né animazioni.',
    ].join(' '),
} as const
