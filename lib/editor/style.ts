import { readFrontMatter } from '#lib/content/front-matter.ts'
import { bodyRemarks } from './body-doubts.ts'
import { proseIn } from './prose/file.ts'
import type { Segment } from './prose/segment.ts'
import { type Found, type Remark, remarker } from './remark.ts'
import { RULES } from './rules/all.ts'
import type { Match } from './rules/rule.ts'
import { unwrittenIn } from './unwritten.ts'

/** The stretches of a text that a match speaks of: those it would change, or the one it points at. */
const extentOf = ({
  at,
  length,
  edits,
}: Match): readonly { readonly at: number; readonly length: number }[] =>
  edits ?? [{ at, length: Math.max(1, length) }]

/** What all rules find in one segment: where one mends, no later one speaks of the same characters, be it a fault or a doubt. */
function findIn(segment: Segment): readonly Found[] {
  if (segment.foreign) return []
  const found: Found[] = []
  let mended: Uint8Array | undefined
  for (const rule of RULES) {
    for (const match of rule.find(segment)) {
      const extent = extentOf(match)
      if (extent.some(({ at, length }) => mended?.subarray(at, at + length).includes(1))) continue
      if (match.edits) {
        mended ??= new Uint8Array(segment.text.length)
        for (const { at, length } of extent) mended.fill(1, at, at + length)
      }
      found.push({ rule, match })
    }
  }
  return found
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'inglese',
  fr: 'francese',
  de: 'tedesco',
  es: 'spagnolo',
  pt: 'portoghese',
}

/** What seems written in another language and does not say so: once for a whole file, once for each passage. */
function foreignIn(
  prose: readonly Segment[],
): readonly { readonly segment: Segment; readonly match: Match }[] {
  const passages = prose.filter(({ foreign, key }) => foreign && key === undefined)
  return (passages[0]?.foreign?.whole ? passages.slice(0, 1) : passages).map((segment) => {
    const { language = '', whole } = segment.foreign ?? {}
    const name = LANGUAGES[language] ?? language
    const match = {
      at: 0,
      length: 1,
      message: `${whole ? 'il testo' : 'questo passo'} sembra ${name}`,
      remedy: whole
        ? `aggiungi «lang: ${language}» alla testata`
        : `scrivilo fra «:lang[» e «]{${language}}»`,
    }
    return { segment, match }
  })
}

/** What the house's rules have to say of a file, given its prose and its body; never throws on what it holds. */
export function styleOf(
  file: string,
  text: string,
  prose: readonly Segment[],
  body: string,
): readonly Remark[] {
  const remark = remarker(file, text)
  const unwritten = unwrittenIn(file, prose).map(({ segment, match }) =>
    remark(segment, { rule: { name: 'unwritten', level: 'doubt' }, match }),
  )
  const style = prose.flatMap((segment) => findIn(segment).map((found) => remark(segment, found)))
  const foreign = foreignIn(prose).map(({ segment, match }) =>
    remark(segment, { rule: { name: 'language', level: 'doubt' }, match }),
  )
  return [...style, ...foreign, ...unwritten, ...bodyRemarks(file, text, body)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
}

/** Reads one file against the house's rules. Takes its text as `decode` gives it. */
export function readStyle(file: string, text: string): readonly Remark[] {
  const read = readFrontMatter(text)
  return 'source' in read ? styleOf(file, text, proseIn(text, read), read.body) : []
}
