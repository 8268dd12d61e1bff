import type { Opened } from '#lib/content/front-matter.ts'
import { openAt } from '#lib/content/open-file.ts'
import type { Fault, FileFault, Slip } from '#lib/model/fault.ts'
import { foreignIn, mistakenLanguage } from './language-doubts.ts'
import { faultsOf, proseIn, type Segment } from './prose/segments.ts'
import { RULES } from './rules/ranked-rules.ts'
import { isProse, type Match, type Rule } from './rules/rule.ts'
import { type Silence, silenceOf } from './silence.ts'
import { type About, unwrittenIn } from './unwritten.ts'

/** The stretches of a text that a match speaks of: those it would change, or the one it points at. */
const extentOf = ({
  at,
  length,
  edits,
}: Match): readonly { readonly at: number; readonly length: number }[] =>
  edits ?? [{ at, length: Math.max(1, length) }]

/** The rules that may find anything in a text. */
function rulesFor(prose: readonly Segment[]): readonly Rule[] {
  const text = prose.flatMap(({ kind, text: words }) => (isProse(kind) ? [words] : [])).join('\n')
  return RULES.flatMap((rule) => {
    const find = rule.within ? rule.within(text) : rule.find
    return find ? [{ ...rule, find }] : []
  })
}

/** What rules find in one segment: where one mends, no later one speaks of the same characters, be it a fault or a doubt. */
function slipsIn(segment: Segment, rules: readonly Rule[], silence: Silence): readonly Slip[] {
  if (segment.foreign) return []
  const found: Slip[] = []
  let mended: Uint8Array | undefined
  for (const rule of rules) {
    for (const match of rule.find(segment)) {
      const extent = extentOf(match)
      if (extent.some(({ at, length }) => mended?.subarray(at, at + length).includes(1))) continue
      if (silence.covers(segment, rule.name, extent)) continue
      if (match.edits) {
        mended ??= new Uint8Array(segment.text.length)
        for (const { at, length } of extent) mended.fill(1, at, at + length)
      }
      found.push({ rule: rule.name, level: rule.level, ...match })
    }
  }
  return found
}

/** The doubts about the Markdown of a body, in its file; the headings of a draft may be its plan. */
function bodyDoubts(file: string, { body, data }: Opened, doubts: readonly Fault[]): readonly FileFault[] {
  const asked = data?.draft === true ? doubts.filter(({ rule }) => rule !== 'heading-alone') : doubts
  return asked.map((doubt) => ({ ...doubt, file, line: doubt.line + (body?.line ?? 1) - 1 }))
}

/** What the house's rules say of a file, and where the check of the content has spoken already. */
export type Style = { readonly style: readonly FileFault[]; readonly silence: Silence }

/** What the house's rules have to say of a file, given its prose; never throws on what it holds. */
export function styleOf(file: string, opened: Opened, prose: readonly Segment[]): Style {
  const { text, body } = opened
  const inFile = faultsOf(file, text)
  const { doubts = [], said = [] } = body?.inspection() ?? {}
  const silence = silenceOf(said, text.length - (body?.markdown.length ?? 0))
  const rules = rulesFor(prose)
  const found: readonly About[] = [
    ...prose.flatMap((segment) => slipsIn(segment, rules, silence).map((slip): About => [segment, slip])),
    ...foreignIn(prose),
    ...unwrittenIn(file, opened, prose),
  ]
  const style = [
    ...found.map(([segment, slip]) => inFile(segment, slip)),
    ...mistakenLanguage(file, opened),
    ...bodyDoubts(file, opened, doubts),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column)
  return { style, silence }
}

/** Reads one file against the house's rules. Takes its text as `decode` gives it. */
export function readStyle(file: string, text: string): readonly FileFault[] {
  const opened = openAt(file, text)
  return styleOf(file, opened, proseIn(opened)).style
}
