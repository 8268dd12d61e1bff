import type { ReadBack } from './read-back.ts'
import type { Listed } from './running.ts'
import { holdsWords, sameWords } from './same-words.ts'

/** What a print says of the issue: in its document's own facts, and at the head of every sheet. */
export type Face = { readonly title: string; readonly authors: string; readonly head: string }

/** The sheets on which the pieces begin, as the outline says; throws where it is not the contents. */
export function sheetsOf(pieces: readonly Listed[], { outline }: ReadBack): readonly number[] {
  const found = outline.slice(-pieces.length)
  const strange = pieces.find(({ title }, at) => !sameWords(found[at]?.title ?? '', title))
  if (strange || found.length < pieces.length) {
    throw new Error(`l’indice del PDF non è il sommario: manca «${strange?.title ?? pieces[0]?.title}»`)
  }
  return found.map(({ sheet }) => sheet)
}

/** Throws, in Italian, where a PDF says something of itself that is not so. */
export function prove(
  { title: whole, authors }: Face,
  pieces: readonly Listed[],
  numbers: readonly number[],
  read: ReadBack,
): void {
  if (read.headings.length !== 1 || !sameWords(read.headings[0] ?? '', whole))
    throw new Error(`il titolo del numero, «${whole}», non è il primo titolo del PDF`)
  if (read.title !== whole || read.author !== authors)
    throw new Error('il PDF non dice di sé il titolo del numero e chi lo firma')
  if (!read.isTagged)
    throw new Error('il PDF non è marcato: chi non vede non saprebbe che cosa è titolo e che cosa testo')
  const sheets = sheetsOf(pieces, read)
  for (const [at, { title }] of pieces.entries()) {
    const [sheet = 0, number = 0] = [sheets[at], numbers[at]]
    if (sheet !== number)
      throw new Error(`il sommario dice pagina ${number}, «${title}» comincia a pagina ${sheet}`)
    const words = read.sheets[sheet - 1] ?? ''
    if (!holdsWords(words, title)) throw new Error(`a pagina ${sheet} non si legge «${title}»`)
  }
  const misnumbered = read.sheets.findIndex(
    (words, at) => at > 0 && !new RegExp(`(?:^| )${at + 1}(?: |$)`).test(words),
  )
  if (misnumbered > 0) throw new Error(`a pagina ${misnumbered + 1} il numero di pagina non c’è`)
}
