import type { Random } from './random.ts'

type Words = readonly [string, ...string[]]

const words = (text: string): Words => {
  const [first = 'cosa', ...rest] = text.trim().split(/\s+/)
  return [first, ...rest]
}

// Made up: prose that has the letters, the accents and the lengths of Italian, and says nothing.
const NOUNS =
  words(`bottega banco mestiere latte prezzo margine officina città qualità novità cliente voce tempo piano
  foglio strumento mano conto scaffale porta chiave giardino quadro macchina ospite casa rete nodo filo mercato parola
  opposto equilibrio numero metodo errore caffè attività officine mattina sera lunedì fornitore apprendista registro
  telefono lettera strada vetrina listino magazzino ricetta prova misura peso volume valore ritmo pausa ascolto domanda`)
const VERBS =
  words(`tiene cerca lascia prende guarda conta misura ascolta vende compra prova sbaglia corregge apre chiude
  rimanda costa vale resta cambia cresce dura serve manca arriva parte torna chiede risponde decide`)
const SMALL =
  words(`di da in con su per fra che ma e o se come quando dove perché poiché né più meno già così anche solo
  sempre ancora poi allora quasi senza verso dopo prima`)
const QUALITIES =
  words(`piccola grande lenta giusta vecchia nuova difficile semplice comune rara stretta larga pulita
  ordinata paziente esatta onesta curiosa`)

function wordAt(random: Random, index: number): string {
  if (index % 4 === 3) return random.pick(SMALL)
  if (index % 4 === 1) return random.chance(0.5) ? random.pick(QUALITIES) : random.pick(NOUNS)
  return index % 4 === 2 ? random.pick(VERBS) : random.pick(NOUNS)
}

/** Some words in a row, in lower case; none twice in a row, which the check of style would doubt. */
export function phrase(random: Random, length: number): string {
  const chosen: string[] = []
  while (chosen.length < length) {
    const word = wordAt(random, chosen.length)
    if (word !== chosen.at(-1)) chosen.push(word)
  }
  return chosen.join(' ')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A phrase with a capital and without a full stop: a title, a caption, an item. */
export function line(random: Random, shortest: number, longest: number): string {
  return capital(phrase(random, random.between(shortest, longest)))
}

/** A sentence of six words and more, with a comma where it is long and a quotation now and then. */
export function sentence(random: Random, longest = 22): string {
  const length = random.between(6, longest)
  const first = phrase(random, Math.ceil(length / 2))
  const second = phrase(random, Math.floor(length / 2))
  const quoted = random.chance(0.06) ? `«${second}»` : second
  return `${capital(first)}${length > 12 ? ',' : ''} l’${random.pick(['altra', 'idea', 'ora', 'aria'])} ${quoted}.`
}

/** A sentence for the head of a page, within the lengths that the house asks for. */
export const shortSentence = (random: Random): string => sentence(random, 14)

/** Several sentences. */
export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(' ')
}
