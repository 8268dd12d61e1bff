import type { Image } from 'mdast'
import type { Fault, Slip } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { captionOf, startOf, type Text } from '../nodes.ts'
import { swallowedIn } from './colon-lines.ts'
import { FOREIGN } from './other-programs.ts'
import { type Finder, type Passage, passagesOf } from './passages.ts'
import { EMPHASIS } from './raw-emphasis.ts'
import { LINES } from './raw-lines.ts'
import { BRACKETS, LINKS } from './raw-links.ts'
import { NOTE_TEXT } from './raw-notes.ts'

/** The order is a rank: where two would speak of the same sign, the first does. */
const FINDERS = [...LINKS, ...FOREIGN, ...LINES, ...EMPHASIS, ...BRACKETS]

/** Every finder needs one of these, or at the beginning of a line a dash, a figure or what may be the sign of a list; most texts are spared all the searches. */
const SUSPECT =
  /【|turn\d|[*_`~[\]|\\{}<>@#^$%=+&\t•·◦▪‣●○■□➢➤✓✔◆►¹²³⁰⁴-⁹]|\uFFFC[a-z]+;|:\/\/|www\.|''|:[a-z+-][a-z\d_+-]*:|^\s*(?:[-–—+:.!?]|\d+[.)]|\d{1,2}\/\d|\(?[a-z\d]{1,2}[.)]|\d{1,2} [-–—]|o\s|\d{1,2}(?:[°ºª]|\uFE0F|\u20E3)|[^ -~\u00C0-\u024F\s«“‘…]|h\d\.|import|export)/im

/**
 * A part of a body of which a fault speaks already, so that other rules need not. `line`: it stands in a passage that was meant as
 * a list, a heading or a table and is none; the fault is one of the whole passage. `words`: the words between the marks of another
 * program, or of a link that is none. `at` counts from the beginning of the body.
 */
export type Stretch = { readonly at: number; readonly length: number; readonly of: 'line' | 'words' }

const OF_LINES: ReadonlySet<Finder> = new Set(LINES)
const OF_WORDS: ReadonlySet<Finder> = new Set([...LINKS, ...FOREIGN])

/** Signs of Markdown that came to nothing and stand on the page as they were written, with the stretches that they stand in. */
export function readRaw(text: Text): {
  readonly faults: readonly Fault[]
  readonly said: readonly Stretch[]
} {
  const passages = passagesOf(text, SUSPECT)
  const captions = text.nodes.flatMap(({ node }) => (node.type === 'image' ? captionFaults(node, text) : []))
  const isBelow = text.nodes.some(({ node }) => node.type === 'footnoteDefinition')
  const swallowed = isBelow ? [...swallowedIn(text)] : []
  const colonless = new Set(
    [
      ...passages.map(({ text: written }) => NOTE_TEXT.exec(written)?.[1]),
      ...swallowed.map((node) => (node.type === 'footnoteDefinition' ? node.label : undefined)),
    ].flatMap((name) => (typeof name === 'string' ? [messages.noteUndefined(name).message] : [])),
  )
  const said: Stretch[] = []
  const faults = [...passages.flatMap((passage) => faultsIn(passage, text, said)), ...captions].filter(
    // A note without its colon, or in a block that is not closed, is said there, and not again where it is called.
    ({ message }) => !colonless.has(message),
  )
  return { faults, said }
}

/** What all finders find in one passage, each sign spoken of once; the stretches are added to `stretches`. */
function faultsIn(passage: Passage, { at }: Text, stretches: Stretch[]): readonly Fault[] {
  const claimed = new Uint8Array(passage.text.length)
  const isFree = ({ at: from, length }: Slip) =>
    claimed.subarray(from, from + length).every((taken) => taken === 0)
  const faults: Fault[] = []
  for (const find of FINDERS) {
    for (const found of find(passage)) {
      if (!isFree(found)) continue
      const { at: from, length, ...said } = found
      claimed.fill(1, from, from + length)
      const of = OF_LINES.has(find) ? 'line' : OF_WORDS.has(find) ? 'words' : undefined
      if (of) stretches.push({ at: passage.start + from, length, of })
      const lead = /^\u2063*/.exec(passage.text.slice(from, from + length))?.[0].length ?? 0
      faults.push({ ...at(passage.start + from + (lead < length ? lead : 0)), ...said })
    }
  }
  return faults
}

/** Captions and alternative texts are plain: no mark takes effect in them. */
const PLAIN =
  /\*\*|__|~~|(?<![\p{L}\d*_])([*_])(?=[^\s*_])[^*_\n]{1,200}\1(?![\p{L}\d])|`[^`\n]{1,200}`|\[[^\][\n]{0,200}\]\(|\[\^|:lang\[|<\/?[a-z][^<>]{0,200}>|\{[.#:%{]/iu

function captionFaults(node: Image, { source, at }: Text): readonly Fault[] {
  const { start, end } = node.position ?? {}
  const written = source.slice(start?.offset, end?.offset)
  const texts = [
    ['una didascalia', node.title ?? '', written.lastIndexOf(node.title ?? '')],
    ['un testo alternativo', node.alt ?? '', written.startsWith(`![${node.alt}]`) ? 2 : -1],
  ] as const
  const bars = (node.title ?? '').split('|').length - 1
  const isDivided = bars === 1 && captionOf(node).credit !== undefined
  const misread = bars > 0 && !isDivided ? [{ ...startOf(node), ...messages.captionBar() }] : []
  return texts.flatMap(([where, text, index]) => {
    const found = PLAIN.exec(text)
    if (!found) return where === 'una didascalia' ? misread : []
    const place = index < 0 ? startOf(node) : at((start?.offset ?? 0) + index + found.index)
    return [{ ...place, ...messages.captionMarks(found[0], where) }]
  })
}
