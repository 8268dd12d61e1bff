import { z } from 'zod'
import { articleLimits } from '../rules/guide-limits.ts'
import { articleFaults } from '../rules/within-article.ts'
import {
  correction,
  hero,
  key,
  language,
  line,
  moment,
  part,
  reference,
  sentence,
  slug,
  source,
  title,
  webAddress,
  withdrawal,
} from './fields.ts'
import { kindOf } from './kind.ts'

const pins = (called: string) => part(z.array(reference('article')).default([]), called)
const related = z.strictObject({ pin: pins('per primi'), exclude: pins('da non mostrare') })

const schema = z.strictObject({
  title: key(title, {
    called: ['titolo'],
    what: 'Il titolo. Una barra fra due spazi divide le due voci, dove il pensiero gira. Al massimo 60 caratteri.',
    inFile: 'Sempre fra virgolette doppie.',
    example: '"Il prezzo del latte | e la parola che fa paura"',
  }),
  kicker: key(line.optional(), {
    called: ['occhiello'],
    what: 'Una riga sopra il titolo, senza punto. Solo se aggiunge qualcosa.',
    example: '"Un esempio con i conti aperti"',
  }),
  dek: key(sentence, {
    called: ['sommario', 'catenaccio'],
    what: 'Il sommario: una o due frasi che aggiungono al titolo e non lo ripetono. Da 60 a 150 caratteri.',
    example: '"Il costo di un litro si conosce al centesimo, quello di una parola non lo calcola nessuno."',
    most: 150,
  }),
  authors: key(z.array(reference('author')), {
    called: ['firme', 'firma', 'autore', 'autori', 'author'],
    what: 'Chi firma.',
    inFile: 'Nomi di file della cartella «authors», senza «.md».',
    example: '[redazione]',
  }),
  section: key(reference('section'), {
    called: ['rubrica', 'sezione'],
    what: 'La rubrica: che genere di pezzo è.',
    inFile: 'Il nome di un file della cartella «sections».',
    example: 'metodo',
  }),
  tags: key(z.array(reference('tag')), {
    called: ['temi', 'tema'],
    what: 'Da uno a sei temi. I primi tre danno le forme al disegno dell’articolo.',
    inFile: 'Nomi di file della cartella «tags».',
    example: '[metodo]',
  }),
  published: key(moment, {
    called: ['data', 'date', 'uscita', 'pubblicato'],
    what: 'Quando esce. Se è nel futuro, il pezzo aspetta.',
    inFile: 'Un giorno, o un giorno con l’ora: «2026-11-05T09:30».',
    example: '2026-11-05',
  }),
  updated: key(moment.optional(), {
    called: ['aggiornamento', 'aggiornato'],
    later: true,
    what: 'L’ultimo giorno in cui il testo è cambiato davvero.',
    example: '2026-12-01',
  }),
  draft: key(z.boolean().default(false), {
    called: ['bozza'],
    later: true,
    what: 'Una bozza in rete non va, qualunque sia la data.',
    inFile: 'Si scrive «true».',
    example: 'true',
  }),
  order: key(z.int().min(0).optional(), {
    called: ['posto nel numero', 'posto', 'ordine'],
    later: true,
    what: 'Il posto nel sommario del numero: 1 è il pezzo d’apertura.',
    example: '2',
  }),
  hero: key(hero.optional(), {
    called: ['immagine', 'apertura', 'foto'],
    later: true,
    what: 'L’immagine d’apertura. Il testo alternativo dice che cosa mostra a chi non la vede; se non aggiunge niente, al suo posto si dice che è decorativa.',
    inFile: 'Le chiavi sono «alt», o «decorative: true».',
    example: `
  src: immagini/apertura.svg
  alt: "Un bancone con due bilance, una carica e una vuota."
  caption: "Le due bilance, un lunedì."
  credit: "Disegno della redazione"`,
  }),
  summary: key(z.array(sentence).default([]), {
    called: ['in breve', 'riassunto'],
    what: '«In breve»: da due a quattro frasi, ognuna sotto i 140 caratteri.',
    example: `
  - "Il costo di una parola non lo calcola nessuno."
  - "Si può cominciare da un litro."`,
    most: 140,
  }),
  steps: key(z.array(sentence).default([]), {
    called: ['in pratica', 'pratica', 'passi'],
    what: '«In pratica»: tre passi, una frase ciascuno, dando del tu.',
    example: `
  - "Scrivi su un foglio quanto costa un’ora."
  - "Togli dal listino una riga."
  - "Rifai il conto fra un mese."`,
  }),
  related: key(related.default({ pin: [], exclude: [] }), {
    called: ['vicini scelti', 'vicini', 'correlati'],
    later: true,
    what: 'I pezzi da mettere per primi fra quelli vicini e quelli da non mostrare. Di solito non serve: ci pensano i temi.',
    inFile: 'Le chiavi sono «pin» ed «exclude».',
    example: `
  pin: [il-prezzo-del-latte]
  exclude: [otto-mesi]`,
  }),
  aliases: key(z.array(slug).default([]), {
    called: ['indirizzi di prima'],
    later: true,
    what: 'Gli indirizzi di prima, se il file ha cambiato nome: chi arriva da lì viene accompagnato qui, per sempre.',
    example: '[il-vecchio-nome]',
  }),
  corrections: key(z.array(correction).default([]), {
    called: ['rettifiche', 'rettifica', 'correzioni'],
    later: true,
    what: 'Le rettifiche: che cosa era sbagliato e che cosa è cambiato, con la data. Stanno in cima al pezzo e in /rettifiche.',
    example: `
  - date: 2026-11-20
    text: "Il totale della tabella era 80: è 90."`,
  }),
  withdrawn: key(withdrawal.optional(), {
    called: ['ritiro', 'ritirato'],
    later: true,
    what: 'Il ritiro di un pezzo già uscito: l’indirizzo resta e dice perché. Il file non si cancella.',
    example: `
  date: 2026-11-20
  reason: "I conti dell’esempio non tornavano, e la tesi si reggeva su quelli."`,
  }),
  sources: key(z.array(source).default([]), {
    called: ['fonti', 'fonte'],
    what: 'Le fonti: il titolo è obbligatorio, il resto quando c’è.',
    example: `
  - title: "Il titolo della fonte"
    author: "Nome di chi l’ha scritto"
    publication: "Dove è uscita"
    year: 2016
    url: "https://example.org/articolo"`,
  }),
  canonical: key(webAddress.optional(), {
    called: ['prima uscita'],
    what: 'Dove il pezzo è uscito la prima volta, se non qui.',
    example: '"https://example.org/prima-uscita"',
  }),
  lang: key(language.default('it'), {
    called: ['lingua'],
    what: 'La lingua del testo, se non è l’italiano.',
    example: 'it',
  }),
  translation: key(reference('article').optional(), {
    called: ['traduzione', 'gemello'],
    later: true,
    what: 'L’altro articolo che dice le stesse cose in un’altra lingua: il nome del suo file. Basta scriverlo in uno dei due.',
    example: 'the-price-of-milk',
  }),
  series: key(line.optional(), {
    called: ['serie', 'puntate'],
    what: 'Il titolo di una serie, anche su più numeri: le stesse parole in ogni suo pezzo.',
    example: '"Conti aperti"',
  }),
  cta: key(reference('call').optional(), {
    called: ['invito'],
    later: true,
    what: 'L’invito che chiude il pezzo: il nome di un file della cartella «calls».',
    example: 'scrivi-per-noi',
  }),
})

export type ArticleMatter = z.output<typeof schema>

export const article = kindOf({
  kind: 'article',
  called: 'articolo',
  many: 'articoli',
  ending: '',
  list: 'articles',
  folder: 'issues',
  place: 'nella cartella del suo numero, dentro «issues»',
  ifUnknown: 'il nome è quello del file, senza «.md»',
  schema,
  head: ({ title, dek, steps = [], draft = false }) => ({
    ...{ titles: [title?.text], dek, steps: steps.length, draft },
  }),
  faults: articleFaults,
  limits: articleLimits,
})
