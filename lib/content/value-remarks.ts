import { z } from 'zod'
import { copiedLink } from '#lib/markdown/rules/copied-links.ts'
import { oddCharacter } from '#lib/model/characters.ts'
import type { Said } from '#lib/model/fault.ts'
import { aboutOf } from './kinds/fields.ts'
import { keyOf, schemaAt } from './kinds/schema-paths.ts'
import { doubts as messages } from './messages/doubts.ts'
import { fields } from './messages/fields.ts'
import { frontMatter } from './messages/front-matter.ts'
import { markupIn } from './plain-markup.ts'
import type { KeyFault, Yaml } from './yaml.ts'
import { valuesIn, type Written } from './yaml-values.ts'

/** Escapes that put something else in the place of a letter; those by number (`\u00e8`) and of quotes are meant. */
const LETTER_ESCAPE = /\\(?:[\\"/xuU\n]|([\s\S]))/g
/** A line that reads on from the one above and looks like an item or a key of its own. */
const LIKE_ENTRY = /^\s*(?:-|[a-z][\w-]*:\S)/i
/** A quote at the end whose beginning was forgotten; after a figure it may stand for inches. */
const LONE_QUOTE = /^[^"]*[^"\d\s]"$/
const COMMENT = /^[ \t]*#/

type Remark = Said & Pick<KeyFault, 'offset'>

/** The letter escape in a value between double quotes, as it is written. */
function letterEscape({ style, source }: Written): string | undefined {
  if (style !== 'QUOTE_DOUBLE' || !source.includes('\\')) return undefined
  return [...source.matchAll(LETTER_ESCAPE)].find(([, letter]) => letter !== undefined)?.[0]
}

/** The first line of a value that looks like an entry of its own, without the spaces before it; `at` is where it begins. */
function entryWithin(source: string): { readonly line: string; readonly at: number } | undefined {
  const lines = source.split('\n')
  const index = lines.findIndex(
    (line, at) => LIKE_ENTRY.test(line) && (at > 0 || (lines.length > 1 && /^-\S/.test(line))),
  )
  const line = lines[index]?.trim()
  return line === undefined
    ? undefined
    : { line, at: source.indexOf(line, lines.slice(0, index).join('\n').length) }
}

function textFault(written: Written, text: string): Remark | undefined {
  const { path, style, source } = written
  const escaped = letterEscape(written)
  if (escaped !== undefined) return frontMatter.escape(escaped)
  const odd = oddCharacter(text)
  // A control character that stands in the file as it is has been said when the file was decoded.
  if (odd) return /[^\P{Cc}\t\n]/u.test(source) ? undefined : fields.oddCharacter(keyOf(path), odd)
  const entry = style === 'PLAIN' ? entryWithin(source) : undefined
  if (entry) return { ...frontMatter.continued(entry.line), offset: written.start + entry.at }
  if (style === 'PLAIN' && LONE_QUOTE.test(text)) return frontMatter.loneQuote(text)
  if (text.trim().includes('\n')) return fields.severalLines(keyOf(path))
  return text.trim().includes('\t') ? fields.tab(keyOf(path)) : undefined
}

/** A space that is none of the keyboard's, or a mark of Windows at the end: in a name, a number, a choice nobody means it. */
const HARD_SPACE = /[[\p{Zs}\uFEFF]--[ ]]/v

/** What YAML cuts off or changes in a value without a word, told by comparing the value with its source. */
function faultOf(written: Written, schema: unknown, spoken?: boolean): Remark | undefined {
  const { path, value, style, source, rest } = written
  if (style === 'PLAIN' && COMMENT.test(rest)) {
    const read = source.trim()
    const note = rest.trim()
    const isColour = /^#[0-9a-f]{3,8}$/i.test(note)
    if (read === '') return frontMatter.commentAlone(note, spoken === true || isColour)
    if (spoken) return frontMatter.comment(note, read, `${read}${rest}`.trim())
  }
  if (typeof value === 'string') {
    const [hard] = (!spoken && HARD_SPACE.exec(value)) || []
    return hard === undefined ? textFault(written, value) : fields.hardSpace(keyOf(path), hard)
  }
  const isOddlyWritten = typeof value === 'number' && Number.isInteger(value) && !/^-?\d+$/.test(source)
  return isOddlyWritten && schema instanceof z.ZodNumber
    ? fields.digits(keyOf(path), source, value)
    : undefined
}

export type ValueRemarks = { readonly faults: readonly KeyFault[]; readonly doubts: readonly KeyFault[] }

/**
 * What is wrong with the values of a front matter whatever they say, one fault each; and, as doubts, marks of Markdown and HTML in what is
 * read as plain text. Values of keys that the schema does not have are passed over: that is said of the key.
 */
export function valueRemarks(schema: unknown, yaml: Yaml): ValueRemarks {
  const faults: KeyFault[] = []
  const doubts: KeyFault[] = []
  for (const written of valuesIn(yaml)) {
    const { path, value } = written
    const here = schemaAt(schema, path)
    if (here === undefined) continue
    const { spoken, prose } = aboutOf(here)
    const said = faultOf(written, here, spoken)
    const copied = typeof value === 'string' ? copiedLink(value) : undefined
    if (said) faults.push({ ...said, path })
    else if (copied) doubts.push({ ...copied, path })
    else if (typeof value === 'string' && spoken) {
      // A title, in which it divides two voices, is more than a text to its schema.
      const isLine = here instanceof z.ZodString && (prose === 'line' || prose === 'sentence')
      const isBarred = isLine && / \| /.test(value)
      if (isBarred) doubts.push({ ...messages.bar(keyOf(path)), path })
      const markup = markupIn(value)
      if (markup) doubts.push({ ...messages.markup(keyOf(path), markup.found, markup.plain), path })
    }
  }
  return { faults, doubts }
}
