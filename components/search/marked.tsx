import type { Fragment } from '#lib/model/fragment.ts'

/** Text with its marks; what the reader typed is never more than text. */
export function Marked({ fragments }: { fragments: readonly Fragment[] }) {
  // The fragments of a text never change their order: their places are their names.
  return fragments.map(({ text, marked }, at) => (marked ? <mark key={String(at)}>{text}</mark> : text))
}
