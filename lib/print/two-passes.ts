import type { Page } from '@playwright/test'
import { withInfo } from './document-info.ts'
import { type ReadBack, readBack } from './read-back.ts'
import { type Listed, runningHeads } from './running.ts'
import { holdsWords, sameWords } from './same-words.ts'

/** What a print says of the issue: in its document's own facts, and at the head of every sheet. */
export type Face = { readonly title: string; readonly authors: string; readonly head: string }

/** A PDF that was read back and agrees with itself. */
export type Printed = {
  readonly bytes: Uint8Array
  readonly pieces: readonly (Listed & { readonly sheet: number })[]
  readonly sheets: number
}

/** Runs in the page: what its contents list. */
const listed = (): Listed[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.whole-contents a')].map((link) => ({
    id: decodeURIComponent(link.hash.slice(1)),
    title: link.textContent.replace(/\s+/g, ' ').trim(),
  }))

/** Runs in the page: writes the numbers of the sheets beside the contents. */
function write(numbers: readonly number[]): void {
  for (const old of document.querySelectorAll('.sheet-number')) old.remove()
  for (const [at, row] of [...document.querySelectorAll('.whole-contents li')].entries()) {
    const number = document.createElement('span')
    number.className = 'sheet-number'
    number.textContent = String(numbers[at] ?? '')
    row.append(number)
  }
}

/** Runs in the page: what waits for a reader to come near is fetched. */
async function fetchAll(): Promise<void> {
  for (const image of document.images) image.loading = 'eager'
  await Promise.allSettled([...document.images].map((image) => image.decode()))
  await document.fonts.ready
}

/**
 * Runs in the page: titles lose their soft hyphens. On paper they are whole anyway, and programs show such signs in an outline, at
 * the head of a sheet or in what is copied.
 */
function unhyphened(): void {
  for (const title of document.querySelectorAll('.whole :is(h1, h2, h3, h4), .whole-contents a')) {
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
    while (texts.nextNode())
      texts.currentNode.nodeValue = texts.currentNode.nodeValue?.replaceAll('\u00ad', '') ?? ''
  }
}

const print = async (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

/** The sheets on which the pieces begin, as the outline says; throws where it is not the contents. */
function sheetsOf(pieces: readonly Listed[], { outline }: ReadBack): readonly number[] {
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

/**
 * Prints the page of a whole issue twice: the first time to learn on which sheet each piece begins, the second with these numbers in
 * the contents. Rejects, with the reason in Italian, unless the second agrees with itself.
 */
export async function printTwice(page: Page, face: Face): Promise<Printed> {
  await page.evaluate(fetchAll)
  await page.evaluate(unhyphened)
  await page.evaluate((title) => {
    document.title = title
  }, face.title)
  const pieces = await page.evaluate(listed)
  await page.addStyleTag({ content: runningHeads(face.head, pieces) })
  // As wide as the numbers that come, so that nothing moves.
  await page.evaluate(
    write,
    pieces.map(() => 88),
  )
  const numbers = sheetsOf(pieces, await readBack(await print(page)))
  await page.evaluate(write, numbers)
  const bytes = withInfo(await print(page), { author: face.authors, subject: face.head })
  const read = await readBack(bytes)
  prove(face, pieces, numbers, read)
  return {
    bytes,
    pieces: pieces.map((piece, at) => ({ ...piece, sheet: numbers[at] ?? 0 })),
    sheets: read.sheets.length,
  }
}
