import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** A place that the outline of a PDF names, and the number of its sheet, from 1. */
export type Outlined = { readonly title: string; readonly sheet: number }

/** What is read of a PDF. */
export type ReadBack = {
  readonly isTagged: boolean
  /** What it says of itself; empty where it says nothing. */
  readonly title: string
  readonly author: string
  /** The headings of the first rank: an issue has one. */
  readonly headings: readonly string[]
  /** The headings right below them. */
  readonly outline: readonly Outlined[]
  /** The words of each sheet. */
  readonly sheets: readonly string[]
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text of those that a PDF says of itself. */
function said(info: object, name: 'Title' | 'Author'): string {
  const [, value] = Object.entries(info).find(([key]) => key === name) ?? []
  return typeof value === 'string' ? value : ''
}

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
    const [marked, found, { info }] = await Promise.all([
      pdf.getMarkInfo(),
      pdf.getOutline(),
      pdf.getMetadata(),
    ])
    const roots = found ?? []
    const outline: Outlined[] = []
    for (const entry of roots.flatMap(({ items }) => items))
      outline.push({ title: oneSpace(entry.title), sheet: await sheetOf(pdf, entry) })
    const sheets: string[] = []
    for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) sheets.push(await wordsOf(pdf, sheet))
    return {
      isTagged: marked?.Marked === true,
      title: said(info, 'Title'),
      author: said(info, 'Author'),
      headings: roots.map(({ title }) => oneSpace(title)),
      outline,
      sheets,
    }
  } finally {
    await task.destroy()
  }
}
