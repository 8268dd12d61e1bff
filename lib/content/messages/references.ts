import { say } from '#lib/model/fault.ts'
import { meantBy, quoted } from './remedy.ts'

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
    → scegli un’altra serie, da 0 a 8`,
  reserved: (address: string) => say('page-reserved')`
    l’indirizzo «${address}» è di un’altra parte della rivista
    → scegli un altro nome`,
} as const
