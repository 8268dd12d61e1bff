import type { Prose } from '#lib/content/kinds/fields.ts'
import { type FileFault, placesIn, type Slip } from '#lib/model/fault.ts'

export { MARK, OTHER } from '#lib/markdown/written.ts'

/** Where a piece of prose stands: rules that ask for a full stop do not ask it of a heading. */
export type Kind = Prose | 'paragraph' | 'heading' | 'cell' | 'item' | 'aside' | 'link'

/**
 * Says slips of segments where they stand in their file. A segment that is not written as it reads is pointed at, never changed.
 */
export function faultsOf(file: string, text: string): (segment: Segment, slip: Slip) => FileFault {
  const placeOf = placesIn(text)
  return ({ start, verbatim }, { rule, level, message, remedy, at, edits = [] }) => ({
    ...{ file, ...placeOf(start + (verbatim ? at : 0)), rule, level, message, remedy },
    ...(verbatim && edits.length > 0 && { edits: edits.map((edit) => ({ ...edit, at: edit.at + start })) }),
  })
}

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
