import { fileText } from '../file-text.ts'

/** The minute at which a piece of the last issue and a whole new issue come out, and the one before. */
export const LIFT = Date.parse('2026-06-15T12:30:00+02:00')
export const BEFORE = LIFT - 60_000

const MINUTE = '2026-06-15T12:30'

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300"><circle cx="200" cy="150" r="90" fill="#b3126b"/></svg>
`

/**
 * The files that come out then. The piece touches every list there is: it is the first of its issue, the only one of
 * its author, the first to hold two opposite themes; it has an image, an earlier address, a correction, and cites another piece.
 */
export const EMBARGOED: Readonly<Record<string, string>> = {
  'authors/bruno-neri.md': fileText({
    name: 'Bruno Neri',
    bio: 'Scrive per la prima volta.',
    kind: 'person',
  }),
  'issues/02-dentro-fuori/immagini/cancelletto.svg': drawing,
  'issues/02-dentro-fuori/il-cancelletto.md': fileText(
    {
      title: 'Il cancelletto | e la maniglia',
      dek: 'Chi sta sulla soglia non sta né al caldo né al freddo.',
      authors: ['bruno-neri', 'anna-verdi'],
      section: 'idee',
      tags: ['caldo', 'freddo', 'casa'],
      published: MINUTE,
      order: 0,
      series: 'Stanze',
      translation: 'the-doorstep',
      hero: { src: 'immagini/cancelletto.svg', alt: 'Un cerchio rosso su fondo bianco' },
      summary: ['Il cancelletto si apre da solo.', 'La maniglia no.'],
      steps: ['Ungi il cancelletto.', 'Prova la maniglia.'],
      aliases: ['il-cancello'],
      corrections: [{ date: '2026-06-15', text: 'Il cancelletto era un altro.' }],
      related: { pin: ['la-stufa'], exclude: [] },
    },
    'Il cancelletto sta vicino alla [stufa](/articoli/la-stufa#quanta-legna).\n\n## La maniglia\n\nSi gira.',
  ),
  'issues/03-notte-giorno/index.md': fileText(
    {
      number: 3,
      a: 'Notte',
      b: 'giorno',
      subtitle: 'Il numero della lanterna',
      dek: 'Che cosa si vede con la lanterna e che cosa senza.',
      published: MINUTE,
      inks: 4,
      forms: ['arco', 'disco'],
      authors: ['bruno-neri'],
    },
    'L’editoriale della lanterna.',
  ),
  'issues/03-notte-giorno/la-lanterna.md': fileText(
    {
      title: 'La lanterna',
      dek: 'Una luce che si porta in mano.',
      authors: ['anna-verdi'],
      section: 'opinioni',
      tags: ['casa'],
      published: '2026-06-01',
    },
    'Un paragrafo.',
  ),
}

/** Words that stand in these files and nowhere else. */
export const TELLING = /cancell|maniglia|lanterna|bruno.neri|notte-giorno|\bnotte\b/i

/** Searches that would tell: for words, for a slip of the pen, for what a filter lets through. */
export const SEARCHES = [
  'q=cancelletto',
  'q=cancelleto',
  'q=lanterna',
  'q=la+maniglia',
  'q=bruno+neri',
  'q=soglia',
  'tema=casa',
  'tema=caldo',
  'rubrica=opinioni',
  'autore=bruno-neri',
  'autore=anna-verdi',
  'numero=3',
  'anno=2026',
].map((query) => `/cerca?${query}`)

/** Every list, with what of the embargoed pieces it shows. */
export const SHOWS: readonly (readonly [path: string, text: string])[] = [
  ['/', 'La lanterna'],
  ['/numeri', '/numeri/03-notte-giorno'],
  ['/numeri/02-dentro-fuori', 'Il cancelletto'],
  ['/numeri/03-notte-giorno', 'La lanterna'],
  ['/articoli', 'Il cancelletto'],
  ['/articoli/il-cancelletto', 'La maniglia'],
  ['/articoli/il-cancelletto.md', 'La maniglia'],
  ['/articoli/la-lanterna', 'La lanterna'],
  ['/temi/casa', 'Il cancelletto'],
  ['/temi/caldo', 'Il cancelletto'],
  ['/temi/caldo+freddo', 'Il cancelletto'],
  ['/rubriche/idee', 'Il cancelletto'],
  ['/rubriche/opinioni', 'La lanterna'],
  ['/autori', 'Bruno Neri'],
  ['/autori/bruno-neri', 'Il cancelletto'],
  ['/autori/anna-verdi', 'Il cancelletto'],
  // Beside it in the issue, related to it, cited by it.
  ['/articoli/la-porta', '/articoli/il-cancelletto'],
  ['/articoli/la-stufa', '/articoli/il-cancelletto'],
  // The third of its series, and the Italian of it.
  ['/articoli/la-porta', 'altri due pezzi'],
  ['/articoli/the-doorstep', '>Il cancelletto e la maniglia</a>'],
  ['/percorsi', '/articoli/il-cancelletto'],
  ['/rettifiche', 'Il cancelletto era un altro'],
  ...['', '/numeri/02-dentro-fuori', '/temi/caldo', '/rubriche/idee', '/autori/bruno-neri'].flatMap(
    (page) => [
      [`${page}/feed.xml`, 'Il cancelletto'] as const,
      [`${page}/feed.json`, 'Il cancelletto'] as const,
    ],
  ),
  ['/numeri/03-notte-giorno/feed.xml', 'lanterna'],
  // The issue to be taken along, and what leads to it.
  ['/numeri/02-dentro-fuori/tutto', 'Prova la maniglia.'],
  ['/numeri/03-notte-giorno/tutto', 'L’editoriale della'],
  ['/numeri/02-dentro-fuori/lettera.html', 'Il cancelletto'],
  ['/numeri/02-dentro-fuori/lettera.txt', 'Il cancelletto'],
  ['/numeri/03-notte-giorno/lettera.html', 'L’editoriale della'],
  ['/numeri/02-dentro-fuori/02-dentro-fuori.epub', 'Il cancelletto era un altro.'],
  ['/numeri/03-notte-giorno/03-notte-giorno.epub', 'L’editoriale della'],
  ['/numeri/feed.xml', 'lanterna'],
  ['/numeri/feed.json', '03-notte-giorno.epub'],
  ['/opds.xml', '03-notte-giorno.epub'],
  ['/opds.json', '03-notte-giorno.epub'],
  ['/opds/caldo.xml', 'Il cancelletto'],
  ['/opds/casa.json', '03-notte-giorno.epub'],
  ['/sitemap/articoli-1.xml', '/articoli/il-cancelletto'],
  ['/sitemap/pagine.xml', '/numeri/03-notte-giorno'],
  ['/cerca?q=cancelletto', '/articoli/il-cancelletto'],
  ['/cerca?q=cancelleto', 'cancelletto'],
  ['/cerca?autore=bruno-neri', '/articoli/il-cancelletto'],
  ['/cerca?numero=3', '/articoli/la-lanterna'],
]

/** Drawn for them, or theirs; an address that leads on. */
export const OWN_ADDRESSES = [
  '/immagini/articoli/il-cancelletto/anteprima.png',
  '/immagini/articoli/la-lanterna/16x9.png',
  '/immagini/numeri/03-notte-giorno/copertina.png',
  '/immagini/autori/bruno-neri/anteprima.png',
  '/articoli/il-cancello',
]
