import { z } from 'zod'
import { articleLimits } from '../rules/guide-limits.ts'
import { articleFaults } from '../rules/within-article.ts'
import { ties } from './article-ties.ts'
import { hero, key, line, moment, reference, sentence, title } from './fields.ts'
import { kindOf } from './kind.ts'

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
  ...ties,
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
