import type { Said } from '../problem.ts'

/** What is said of a record by itself, when each of its fields is right. */
export const texts = {
  bodyMissing: (canBeDraft: boolean): Said => ({
    rule: 'body-missing',
    message: 'sotto la testata non c’è il testo',
    remedy: canBeDraft ? 'scrivilo, o aggiungi «draft: true» finché manca' : 'scrivilo',
  }),
  bodyUnexpected: (): Said => ({
    rule: 'body-unexpected',
    message: 'qui sotto la testata non va altro testo: non lo leggerebbe nessuno',
    remedy: 'spostalo in una chiave della testata, o toglilo',
  }),
  none: (key: string): Said => ({
    rule: 'list-empty',
    message: `«${key}» è un elenco vuoto`,
    remedy: 'scrivi almeno un nome',
  }),
  tooManyTags: (count: number, most: number): Said => ({
    rule: 'tags-count',
    message: `i temi sono ${count}, il massimo è ${most}`,
    remedy: 'tieni quelli di cui il pezzo parla davvero',
  }),
  repeated: (key: string, name: string): Said => ({
    rule: 'name-repeated',
    message: `in «${key}» il nome «${name}» c’è due volte`,
    remedy: 'tienine uno',
  }),
  pinnedAndExcluded: (slug: string): Said => ({
    rule: 'related-both',
    message: `«${slug}» sta sia in «pin» sia in «exclude»`,
    remedy: 'togli una delle due',
  }),
  beforePublished: (key: string, day: string, published: string): Said => ({
    rule: 'date-order',
    message: `«${key}» porta il ${day}, prima della pubblicazione (${published})`,
    remedy: 'correggi una delle due date',
  }),
  titleRepeated: (): Said => ({
    rule: 'title-repeated',
    message: 'il testo ripete il titolo, che sulla pagina c’è già',
    remedy: 'togli la riga',
  }),
  dekRepeated: (): Said => ({
    rule: 'dek-repeated',
    message: 'il paragrafo ripete il sommario («dek»), che sulla pagina c’è già',
    remedy: 'togli il paragrafo, o riscrivi il sommario',
  }),
  unwritten: (canBeDraft: boolean): Said => ({
    rule: 'unwritten',
    message: `qui è rimasto un testo «Da scrivere»${canBeDraft ? ', e il pezzo non è più una bozza' : ''}`,
    remedy: canBeDraft ? 'scrivilo, o rimetti «draft: true» nella testata' : 'scrivi il tuo al suo posto',
  }),
  practiceTwice: (): Said => ({
    rule: 'practice-twice',
    message: '«In pratica» c’è due volte: nella testata («steps») e qui',
    remedy: 'tieni una delle due',
  }),
} as const
