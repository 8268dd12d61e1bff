import type { Image } from './records.ts'

export type Heading = { readonly depth: number; readonly text: string; readonly id: string }

/**
 * The words of a text as they are read: pairs of numbers say from where to where they stand in the Markdown, strings are words
 * that do not stand there in one piece. A text is kept once: as strings of their own the words of ten thousand articles
 * would take another hundred megabytes.
 */
export type Visible = readonly (number | string)[]

/** What the magazine knows of a text without rendering it. */
export type Body = {
  readonly markdown: string
  readonly words: number
  /** Left out where the Markdown is read as it is written. */
  readonly visible?: Visible
  readonly headings: readonly Heading[]
  /** Root-relative links to the magazine's own pages, without repetition: `/articoli/otto-mesi`. */
  readonly links: readonly string[]
  /** Addresses of ours in the text that are not out in the magazine at hand: there they are words, not links. None by default. */
  readonly closed?: ReadonlySet<string>
  /** The images of the text, by the address written in it. */
  readonly images: ReadonlyMap<string, Image>
}

/** The words of a text as a reader sees them, one block a line, without headings. */
export function readableText({ markdown, visible = [0, markdown.length] }: Body): string {
  let text = ''
  let from: number | undefined
  for (const part of visible) {
    if (typeof part === 'string') text += part
    else if (from === undefined) from = part
    else {
      text += markdown.slice(from, part).replaceAll('\n', ' ')
      from = undefined
    }
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
}

/** Words a minute of unhurried reading in Italian; the figure most Italian newspapers print is 200 to 220. */
const PACE = 200

/** Whole minutes to read a text, at least one. */
export function readingMinutes(body: Body): number {
  return Math.max(1, Math.round(body.words / PACE))
}

/** A note as the list at the end of the text shows it; its number is that of its reference. The HTML is inline and sanitised. */
export type RenderedNote = { readonly number: number; readonly html: string }

/** A text as the page shows it, sanitised. */
export type RenderedBody = {
  /** Cut before each h2, so that a page may put a call between two of them: what stands before the first may be empty. */
  readonly sections: readonly string[]
  /** The same text stands beside the line, in `sections`: CSS shows one of the two. */
  readonly notes: readonly RenderedNote[]
}
