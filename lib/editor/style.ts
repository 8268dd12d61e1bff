import { placeOf } from '#lib/content/file-place.ts'
import type { Opened } from '#lib/content/front-matter.ts'
import { KIND_NAMES, KINDS } from '#lib/content/kinds/table.ts'
import { openAt } from '#lib/content/open-file.ts'
import { isUnwritten, UNWRITTEN_EDITORIAL, UNWRITTEN_PAGE } from '#lib/content/read-body.ts'
import { doubtsIn } from '#lib/markdown/inspect.ts'
import { type FileFault, type Slip, say } from '#lib/model/fault.ts'
import { faultsOf, proseIn, type Segment } from './prose/segments.ts'
import { RULES } from './rules/ranked-rules.ts'
import type { Match } from './rules/rule.ts'

/** The stretches of a text that a match speaks of: those it would change, or the one it points at. */
const extentOf = ({
  at,
  length,
  edits,
}: Match): readonly { readonly at: number; readonly length: number }[] =>
  edits ?? [{ at, length: Math.max(1, length) }]

/** What all rules find in one segment: where one mends, no later one speaks of the same characters, be it a fault or a doubt. */
function slipsIn(segment: Segment): readonly Slip[] {
  if (segment.foreign) return []
  const found: Slip[] = []
  let mended: Uint8Array | undefined
  for (const rule of RULES) {
    for (const match of rule.find(segment)) {
      const extent = extentOf(match)
      if (extent.some(({ at, length }) => mended?.subarray(at, at + length).includes(1))) continue
      if (match.edits) {
        mended ??= new Uint8Array(segment.text.length)
        for (const { at, length } of extent) mended.fill(1, at, at + length)
      }
      found.push({ rule: rule.name, level: rule.level, ...match })
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

/** Something said of one segment. */
type About = readonly [segment: Segment, slip: Slip]

/** What seems written in another language and does not say so: once for a whole file, once for each passage. */
function foreignIn(prose: readonly Segment[]): readonly About[] {
  const passages = prose.filter(({ foreign, key }) => foreign && key === undefined)
  return (passages[0]?.foreign?.whole ? passages.slice(0, 1) : passages).map((segment) => {
    const { language = '', whole } = segment.foreign ?? {}
    const name = LANGUAGES[language] ?? language
    const said = say('language', 'doubt')
    return [
      segment,
      {
        ...{ at: 0, length: 1 },
        ...(whole
          ? said`il testo sembra ${name} → aggiungi «lang: ${language}» alla testata`
          : said`questo passo sembra ${name} → scrivilo fra «:lang[» e «]{${language}}»`),
      },
    ]
  })
}

/** The doubts about the Markdown of a body, in its file. */
function bodyDoubts(file: string, { body }: Opened): readonly FileFault[] {
  const doubts = body ? doubtsIn(body.markdown, body.tree) : []
  return doubts.map((doubt) => ({ ...doubt, file, line: doubt.line + (body?.line ?? 1) - 1 }))
}

const WRITTEN_BY_NEW = say('unwritten', 'doubt')`
  qui c’è ancora il testo segnaposto di un file nuovo, e in rete andrebbe così com’è
  → scrivi il tuo al suo posto`

const isLeft = ({ key, text }: Segment): boolean =>
  key === undefined
    ? [UNWRITTEN_EDITORIAL, UNWRITTEN_PAGE].some((left) => text.startsWith(left))
    : isUnwritten(text)

/** What a file of a kind without drafts still holds of what `npm run new` wrote: a doubt, so that it can be written in steps. */
function unwrittenIn(file: string, prose: readonly Segment[]): readonly About[] {
  const { kind } = placeOf(file).place
  const known = KIND_NAMES.find((name) => name === kind)
  // Of one that may be a draft the check of the content says it, when it is one no longer.
  if (known === undefined || 'draft' in KINDS[known].schema.shape) return []
  return prose
    .filter(isLeft)
    .map((segment): About => [segment, { at: 0, length: segment.text.length, ...WRITTEN_BY_NEW }])
}

/** What the house's rules have to say of a file, given its prose; never throws on what it holds. */
export function styleOf(file: string, opened: Opened, prose: readonly Segment[]): readonly FileFault[] {
  const inFile = faultsOf(file, opened.text)
  const found: readonly About[] = [
    ...prose.flatMap((segment) => slipsIn(segment).map((slip): About => [segment, slip])),
    ...foreignIn(prose),
    ...unwrittenIn(file, prose),
  ]
  return [...found.map(([segment, slip]) => inFile(segment, slip)), ...bodyDoubts(file, opened)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
}

/** Reads one file against the house's rules. Takes its text as `decode` gives it. */
export function readStyle(file: string, text: string): readonly FileFault[] {
  const opened = openAt(file, text)
  return styleOf(file, opened, proseIn(opened))
}
