export { MARK, OTHER } from '#lib/markdown/written.ts'

/** Where a piece of prose stands: rules that ask for a full stop do not ask it of a heading. */
export type Kind =
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'item'
  | 'aside'
  | 'link'
  | 'alt'
  | 'caption'
  | 'title'
  | 'sentence'
  | 'line'

/**
 * A piece of prose, as it stands in its file. `text` is as long as its source: what is not prose is masked, so that an offset
 * in it is an offset in the file.
 */
export type Segment = {
  readonly kind: Kind
  readonly text: string
  /** Offset of the first character in the file. */
  readonly start: number
  /** The key of the front matter, for a segment that stands there. */
  readonly key?: string
  /** False where the source is not written as it reads (escapes of YAML): a fault is reported at `start` and mended by hand. */
  readonly verbatim: boolean
  /** The language that it seems written in, if that is not Italian; `whole` if all the file does. */
  readonly foreign?: { readonly language: string; readonly whole: boolean }
}
