import type { Said } from '../problem.ts'
import { meantBy, quoted } from './remedy.ts'

/** The kinds of record that are named in other files, as a message calls them. */
const CALLED = {
  article: ['article-unknown', 'nessun articolo si chiama', 'il nome è quello del file, senza «.md»'],
  author: [
    'author-unknown',
    'nessuna firma si chiama',
    'correggi il nome, che è quello del file, o crea la firma con «npm run new»',
  ],
  call: ['call-unknown', 'nessun invito si chiama', 'aggiungi il file in «calls», o correggi il nome'],
  section: ['section-unknown', 'nessuna rubrica si chiama', 'scegli una delle rubriche in «sections»'],
  tag: [
    'tag-unknown',
    'nessun tema si chiama',
    'scegli uno dei temi in «tags»: l’elenco è chiuso, e un tema nuovo si crea con «npm run new»',
  ],
} as const

export type Named = keyof typeof CALLED

/** What is said of names that other files should answer to. */
export const references = {
  unknown: (kind: Named, name: string, near: string | undefined): Said => ({
    rule: CALLED[kind][0],
    message: `${CALLED[kind][1]} ${quoted(name)}`,
    remedy: meantBy(name, near, CALLED[kind][2]),
  }),
  self: (slug: string): Said => ({
    rule: 'related-self',
    message: `«${slug}» è questo stesso articolo`,
    remedy: 'toglilo dall’elenco',
  }),
  translationSelf: (slug: string): Said => ({
    rule: 'translation-self',
    message: `${quoted(slug)} è questo stesso articolo, e non la sua traduzione`,
    remedy: 'scrivi il nome dell’altro, o togli la chiave',
  }),
  translationLanguage: (slug: string, lang: string): Said => ({
    rule: 'translation-language',
    message: `${quoted(slug)} è nella stessa lingua di questo articolo («${lang}»): non è una sua traduzione`,
    remedy: 'correggi «lang» in quello tradotto, o togli la chiave',
  }),
  translationTaken: (slug: string, other: string): Said => ({
    rule: 'translation-taken',
    message: `${quoted(slug)} è già la traduzione di ${quoted(other)}`,
    remedy: 'correggi il nome: due articoli si traducono a vicenda, e il terzo non c’entra',
  }),
  oppositeSelf: (): Said => ({
    rule: 'opposite-self',
    message: 'un tema non può essere il proprio opposto',
    remedy: 'scrivi un altro tema, o togli la chiave',
  }),
  oppositeOneWay: (tag: string, opposite: string, theirs: string | undefined): Said => ({
    rule: 'opposite-one-way',
    message:
      theirs === undefined
        ? `«${opposite}» non dichiara «${tag}» come suo opposto`
        : `«${opposite}» dichiara come suo opposto «${theirs}», non «${tag}»`,
    remedy: `scrivi «opposite: ${tag}» in «tags/${opposite}.md», o togli questa riga`,
  }),
  tagSimilar: (name: string, other: string, path: string): Said => ({
    rule: 'tag-similar',
    message: `il tema «${name}» si distingue da «${other}» (${path}) solo per maiuscole, accenti o segni`,
    remedy: 'tienine uno e dai agli articoli il suo nome',
  }),
  slugTwice: (slug: string, path: string): Said => ({
    rule: 'slug-duplicate',
    message: `il nome «${slug}» è già di «${path}»`,
    remedy: 'rinomina uno dei due file: il nome è l’indirizzo, e dev’essere uno solo',
  }),
  aliasTaken: (alias: string, path: string): Said => ({
    rule: 'alias-taken',
    message: `l’indirizzo «${alias}» è di «${path}», che c’è ancora`,
    remedy: 'togli l’alias, o rinomina quell’articolo',
  }),
  aliasTwice: (alias: string, path: string): Said => ({
    rule: 'alias-twice',
    message: `l’alias «${alias}» c’è anche in «${path}»`,
    remedy: 'lascialo a uno solo: un indirizzo porta a un articolo',
  }),
  issueNumber: (number: number, folder: string): Said => ({
    rule: 'issue-number',
    message: `il numero è ${number}, ma la cartella si chiama «${folder}»`,
    remedy: 'correggi «number», o rinomina la cartella',
  }),
  issueNumberTwice: (number: number, path: string): Said => ({
    rule: 'issue-number-duplicate',
    message: `il numero ${number} è già di «${path}»`,
    remedy: 'dai a uno dei due un altro numero, nella testata e nel nome della cartella',
  }),
  inksNeighbour: (inks: number, number: number): Said => ({
    rule: 'inks-neighbour',
    message: `gli inchiostri ${inks} sono anche quelli del numero ${number}, che gli sta accanto`,
    remedy: 'scegli un’altra serie, da 0 a 8',
  }),
  reserved: (address: string): Said => ({
    rule: 'page-reserved',
    message: `l’indirizzo «${address}» è di un’altra parte della rivista`,
    remedy: 'scegli un altro nome',
  }),
} as const
