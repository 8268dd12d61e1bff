import { withoutInvisible } from '#lib/model/characters.ts'

/** Line ends that word processors and old systems have for their own; at the end of a paragraph two are meant. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028]/g
const PARAGRAPH_ENDS = /\u2029/g
/** Spaces of a given width, from en and em quads to six-per-em: beside words of ours they are a word processor's indent. */
const WIDE_SPACES = /[\u2000-\u2006\u3000]/g

const SPECIAL = /[\v\f\u0085\u2028\u2029\u2000-\u2006\u3000]/g

/**
 * A text as somebody pasted it into a form, with composed letters (macOS pastes others), our line ends and spaces, and without
 * signs that nobody sees; and how many of its signs were put right. A form has no lines with numbers where one could look for them.
 */
export function pasted(sent: string): { readonly text: string; readonly count: number } {
  const special = sent.match(SPECIAL)?.length ?? 0
  const plain = sent
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(PARAGRAPH_ENDS, '\n\n')
    .replace(WIDE_SPACES, ' ')
  const { text, count } = withoutInvisible(plain)
  return { text, count: count + special }
}
