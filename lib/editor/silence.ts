import type { Stretch } from '#lib/markdown/rules/raw-marks.ts'
import type { Segment } from './prose/segments.ts'
import { trimEnd } from './rules/rule.ts'

type Extent = { readonly at: number; readonly length: number }

/** Where the check of the content has spoken of a file already: one slip is one message. */
export type Silence = {
  /** Whether a rule has nothing to add at stretches of a segment (offsets in it). */
  readonly covers: (segment: Segment, rule: string, extents: readonly Extent[]) => boolean
}

/** The rule that looks at the end of a paragraph: where the paragraph is none, there is no end either. */
const AT_END = 'final-stop'

/**
 * The silence that follows from the stretches of a body, which begins at an offset of its file. Of words between the marks of
 * another program nothing more is said, unless the mending takes the marks themselves away («E\`» → «È»).
 */
export function silenceOf(said: readonly Stretch[], body: number): Silence {
  if (said.length === 0) return { covers: () => false }
  return {
    covers: ({ key, start, text }, rule, extents) => {
      if (key !== undefined) return false
      const here = said
        .map(({ at, length, of }) => ({ of, from: at + body - start, to: at + body - start + length }))
        .filter(({ from, to }) => to > 0 && from < text.length)
      if (here.length === 0) return false
      const end = trimEnd(text).length
      if (rule === AT_END) return here.some(({ of, to }) => of === 'line' || to >= end)
      return extents.some(({ at, length }) =>
        here.some(
          ({ of, from, to }) =>
            of === 'words' && at < to && at + length > from && !(at <= from && at + length >= to),
        ),
      )
    },
  }
}
