import type { Page } from '@playwright/test'
import { type ReadBack, readBack } from './read-back.ts'
import { type Listed, runningHeads } from './running.ts'

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
 * Runs in the page: the space between the two voices of a title is one that stays where the line ends, with a place to end it. Of
 * any other Chromium's outline makes one word of two.
 */
function keepSpaces(): void {
  for (const voice of document.querySelectorAll('.whole-piece header h2 > em')) {
    const before = voice.previousSibling
    if (before?.nodeValue) before.nodeValue = before.nodeValue.replace(/ $/, '\u00a0\u200b')
  }
}

const print = async (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

/** The sheets on which the pieces begin, as the outline says; throws where it is not the contents. */
function sheetsOf(pieces: readonly Listed[], { outline }: ReadBack): readonly number[] {
  const found = outline.slice(-pieces.length)
  const strange = pieces.find(({ title }, at) => found[at]?.title !== title)
  if (strange || found.length < pieces.length) {
    throw new Error(`l’indice del PDF non è il sommario: manca «${strange?.title ?? pieces[0]?.title}»`)
  }
  return found.map(({ sheet }) => sheet)
}

/** Throws, in Italian, where a PDF says something of itself that is not so. */
export function prove(pieces: readonly Listed[], numbers: readonly number[], read: ReadBack): void {
  if (!read.isTagged)
    throw new Error('il PDF non è marcato: chi non vede non saprebbe che cosa è titolo e che cosa testo')
  const sheets = sheetsOf(pieces, read)
  for (const [at, { title }] of pieces.entries()) {
    const [sheet = 0, number = 0] = [sheets[at], numbers[at]]
    if (sheet !== number)
      throw new Error(`il sommario dice pagina ${number}, «${title}» comincia a pagina ${sheet}`)
    const words = read.sheets[sheet - 1] ?? ''
    if (!words.includes(title)) throw new Error(`a pagina ${sheet} non si legge «${title}»`)
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
export async function printTwice(page: Page, issue: string): Promise<Printed> {
  await page.evaluate(fetchAll)
  await page.evaluate(keepSpaces)
  const pieces = await page.evaluate(listed)
  await page.addStyleTag({ content: runningHeads(issue, pieces) })
  // As wide as the numbers that come, so that nothing moves.
  await page.evaluate(
    write,
    pieces.map(() => 88),
  )
  const numbers = sheetsOf(pieces, await readBack(await print(page)))
  await page.evaluate(write, numbers)
  const bytes = await print(page)
  const read = await readBack(bytes)
  prove(pieces, numbers, read)
  return {
    bytes,
    pieces: pieces.map((piece, at) => ({ ...piece, sheet: numbers[at] ?? 0 })),
    sheets: read.sheets.length,
  }
}
