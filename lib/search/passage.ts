import type { Fragment } from '#lib/model/fragment.ts'
import { type Mark, type Marker, marked } from './marks.ts'

/** Characters of a passage, three lines in the list of results, and of what stands before its first mark. */
const LENGTH = 170
const LEAD = 45

type Place = { readonly at: number; readonly terms: number }

/** The place of a text where the most terms stand close together; the first of equals. */
function bestPlace(text: string, marker: Marker, terms: number): Place | undefined {
  let near: readonly Mark[] = []
  let best: Place | undefined
  for (const mark of marker(text)) {
    near = [...near.filter(({ start }) => mark.end - start <= LENGTH - LEAD), mark]
    const first = near[0] ?? mark
    const together = new Set(near.map(({ term }) => term)).size
    if (!best || together > best.terms) best = { at: first.start, terms: together }
    if (best.terms >= terms) break
  }
  return best
}

/**
 * The passage of a plain text (one block a line) around the place that answers most of a question, cut at words, with its
 * marks. Undefined where the text answers nothing.
 */
export function passageOf(text: string, marker: Marker, terms: number): readonly Fragment[] | undefined {
  const place = bestPlace(text, marker, terms)
  if (!place) return undefined
  const lineStart = text.lastIndexOf('\n', place.at) + 1
  const lineEnd = text.indexOf('\n', place.at)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
  const at = place.at - lineStart
  const from = at <= LEAD ? 0 : line.indexOf(' ', at - LEAD) + 1
  const to = from + LENGTH >= line.length ? line.length : line.lastIndexOf(' ', from + LENGTH)
  const cut = line.slice(from, to > at ? to : line.length)
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...marked(cut, marker),
    ...(from + cut.length < line.length ? [{ text: ' …', marked: false }] : []),
  ]
}
