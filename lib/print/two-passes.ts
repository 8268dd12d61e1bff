import type { Page } from '@playwright/test'
import { withInfo } from './document-info.ts'
import { type Face, prove, sheetsOf } from './prove.ts'
import { readBack } from './read-back.ts'
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
