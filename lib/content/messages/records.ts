import { say } from '#lib/model/fault.ts'
import { meantBy, quoted } from './wording.ts'

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

/** How a kind of record that other files name is called, and what to do where none has a name. */
type Called = { kind: string; called: string; ending: '' | 'a'; ifUnknown?: string }

/** What is said of names that other files should answer to. */
export const references = {
  unknown: (name: string, near: string | undefined, kind: Called) => say(`${kind.kind}-unknown`)`
    nessun${kind.ending} ${kind.called} si chiama ${quoted(name)}
    → ${meantBy(name, near, kind.ifUnknown ?? '')}`,
  self: (slug: string) => say('related-self')`
    «${slug}» è questo stesso articolo
    → toglilo dall’elenco`,
  translationSelf: (slug: string) => say('translation-self')`
    ${quoted(slug)} è questo stesso articolo, e non la sua traduzione
    → scrivi il nome dell’altro, o togli la chiave`,
  translationLanguage: (slug: string, lang: string) => say('translation-language')`
    ${quoted(slug)} è nella stessa lingua di questo articolo («${lang}»): non è una sua traduzione
    → correggi «lang» in quello tradotto, o togli la chiave`,
  translationTaken: (slug: string, other: string) => say('translation-taken')`
    ${quoted(slug)} è già la traduzione di ${quoted(other)}
    → correggi il nome: due articoli si traducono a vicenda, e il terzo non c’entra`,
  oppositeSelf: () => say('opposite-self')`
    un tema non può essere il proprio opposto
    → scrivi un altro tema, o togli la chiave`,
  oppositeOneWay: (tag: string, opposite: string, theirs: string | undefined) => say('opposite-one-way')`
    «${opposite}» ${theirs === undefined ? `non dichiara «${tag}» come suo opposto` : `dichiara come suo opposto «${theirs}», non «${tag}»`}
    → scrivi «opposite: ${tag}» in «tags/${opposite}.md», o togli questa riga`,
  tagSimilar: (name: string, other: string, path: string) => say('tag-similar')`
    il tema «${name}» si distingue da «${other}» (${path}) solo per maiuscole, accenti o segni
    → tienine uno e dai agli articoli il suo nome`,
  slugTwice: (slug: string, path: string) => say('slug-duplicate')`
    il nome «${slug}» è già di «${path}»
    → rinomina uno dei due file: il nome è l’indirizzo, e dev’essere uno solo`,
  aliasTaken: (alias: string, path: string) => say('alias-taken')`
    l’indirizzo «${alias}» è di «${path}», che c’è ancora
    → togli l’alias, o rinomina quell’articolo`,
  aliasTwice: (alias: string, path: string) => say('alias-twice')`
    l’alias «${alias}» c’è anche in «${path}»
    → lascialo a uno solo: un indirizzo porta a un articolo`,
  issueNumber: (number: number, folder: string) => say('issue-number')`
    il numero è ${number}, ma la cartella si chiama «${folder}»
    → correggi «number», o rinomina la cartella`,
  issueNumberTwice: (number: number, path: string) => say('issue-number-duplicate')`
    il numero ${number} è già di «${path}»
    → dai a uno dei due un altro numero, nella testata e nel nome della cartella`,
  inksNeighbour: (inks: number, number: number) => say('inks-neighbour')`
    gli inchiostri ${inks} sono anche quelli del numero ${number}, che gli sta accanto
    → scegli un’altra delle serie di «rivista.yml»`,
  reserved: (address: string) => say('page-reserved')`
    l’indirizzo «${address}» è di un’altra parte della rivista
    → scegli un altro nome`,
} as const
