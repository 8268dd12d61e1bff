import { say } from '#lib/model/fault.ts'

/** What is said of a record by itself, when each of its fields is right. */
export const texts = {
  bodyMissing: (canBeDraft: boolean) => say('body-missing')`
    sotto la testata non c’è il testo
    → ${canBeDraft ? 'scrivilo, o aggiungi «draft: true» finché manca' : 'scrivilo'}`,
  bodyUnexpected: () => say('body-unexpected')`
    qui sotto la testata non va altro testo: non lo leggerebbe nessuno
    → spostalo in una chiave della testata, o toglilo`,
  none: (key: string) => say('list-empty')`
    «${key}» è un elenco vuoto
    → scrivi almeno un nome`,
  tooManyTags: (count: number, most: number) => say('tags-count')`
    i temi sono ${count}, il massimo è ${most}
    → tieni quelli di cui il pezzo parla davvero`,
  repeated: (key: string, name: string) => say('name-repeated')`
    in «${key}» il nome «${name}» c’è due volte
    → tienine uno`,
  pinnedAndExcluded: (slug: string) => say('related-both')`
    «${slug}» sta sia in «pin» sia in «exclude»
    → togli una delle due`,
  beforePublished: (key: string, day: string, published: string) => say('date-order')`
    «${key}» porta il ${day}, prima della pubblicazione (${published})
    → correggi una delle due date`,
  titleRepeated: () => say('title-repeated')`
    il testo ripete il titolo, che sulla pagina c’è già
    → togli la riga`,
  dekRepeated: () => say('dek-repeated')`
    il paragrafo ripete il sommario («dek»), che sulla pagina c’è già
    → togli il paragrafo, o riscrivi il sommario`,
  unwritten: (canBeDraft: boolean) => say('unwritten')`
    qui è rimasto un testo «Da scrivere»${canBeDraft ? ', e il pezzo non è più una bozza' : ''}
    → ${canBeDraft ? 'scrivilo, o rimetti «draft: true» nella testata' : 'scrivi il tuo al suo posto'}`,
  practiceTwice: () => say('practice-twice')`
    «In pratica» c’è due volte: nella testata («steps») e qui
    → tieni una delle due`,
} as const
