import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** A place that the outline of a PDF names, and the number of its sheet, from 1. */
export type Outlined = { readonly title: string; readonly sheet: number }

/** What is read of a PDF. */
export type ReadBack = {
  readonly isTagged: boolean
  /** Its first rank: the issue's own title is on the cover, as a drawing. */
  readonly outline: readonly Outlined[]
  /** The words of each sheet. */
  readonly sheets: readonly string[]
}

const oneSpace = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim()

async function sheetOf(pdf: PDFDocumentProxy, { dest }: Entry): Promise<number> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  const page: unknown = place?.[0]
  if (typeof page === 'number') return page + 1
  if (typeof page !== 'object' || page === null || !('num' in page) || !('gen' in page)) return 0
  return (await pdf.getPageIndex({ num: Number(page.num), gen: Number(page.gen) })) + 1
}

async function wordsOf(pdf: PDFDocumentProxy, sheet: number): Promise<string> {
  const { items } = await (await pdf.getPage(sheet)).getTextContent()
  return oneSpace(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
}

/** Reads a PDF as another program would. Rejects for what is none. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  // It takes what it is given for its own.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
  const pdf = await task.promise
  try {
    const [marked, roots] = await Promise.all([pdf.getMarkInfo(), pdf.getOutline()])
    const outline: Outlined[] = []
    for (const entry of roots ?? [])
      outline.push({ title: oneSpace(entry.title), sheet: await sheetOf(pdf, entry) })
    const sheets: string[] = []
    for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) sheets.push(await wordsOf(pdf, sheet))
    return {
      isTagged: marked?.Marked === true,
      outline,
      sheets,
    }
  } finally {
    await task.destroy()
  }
}
