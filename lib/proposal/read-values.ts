import { type Field, type Form, SAYS, type Values } from '#lib/model/proposal.ts'
import { pasted } from './pasted.ts'

/** No article has more sources; each place is five fields, and a form is not a way to make us write. */
const MOST_PLACES = 24
/** No closed list of a magazine is longer, and nobody ticks all of one. */
const MOST_CHOSEN = 100

const onOneLine = (text: string): string => text.replace(/[\t\n]+/g, ' ').trim()

/** What is written in a field, of texts as they were pasted. Empty values are none, and one that is there twice is one. */
function valuesIn({ control }: Field, written: readonly string[]): readonly string[] {
  const [first = ''] = written
  const isLong = control === 'body' || control === 'paragraphs'
  const values =
    control === 'lines'
      ? [...new Set(written.flatMap((text) => text.split('\n').map(onOneLine)))]
      : control === 'choices'
        ? [...new Set(written.slice(0, MOST_CHOSEN).map(onOneLine))]
        : [isLong ? first.trim() : onOneLine(first)]
  return values.filter((value) => value !== '')
}

const count = (text: string | null): number =>
  Math.min(MOST_PLACES, Math.max(1, Math.trunc(Number(text ?? '')) || 1))

type Written = {
  readonly values: Values
  readonly places: Readonly<Record<string, number>>
  /** Signs that were put right. */
  readonly mended: number
}

/**
 * Reads what a form sent, field by field: what it does not ask for is not looked at. Of a group the places that were left empty
 * are taken out, so that what follows one moves up.
 */
export function readValues({ main, more, signature }: Form, sent: URLSearchParams): Written {
  const values: Record<string, readonly string[]> = {}
  const places: Record<string, number> = {}
  let mended = 0
  const read = (field: Field, from: string, to = from): boolean => {
    const texts = sent.getAll(from).map(pasted)
    const found = valuesIn(
      field,
      texts.map(({ text }) => text),
    )
    for (const text of texts) mended += text.count
    if (found.length > 0) values[to] = found
    return found.length > 0
  }
  for (const field of [...main, ...more, ...signature]) {
    if (field.control !== 'group') {
      read(field, field.name)
      continue
    }
    const { name, fields } = field
    const shown = count(sent.get(SAYS.places + name))
    let filled = 0
    for (let place = 0; place < shown; place += 1) {
      const any = fields.map((each) =>
        read(each, `${name}.${place}.${each.name}`, `${name}.${filled}.${each.name}`),
      )
      if (any.includes(true)) filled += 1
    }
    const wanted = sent.get(SAYS.oneMore) === name ? Math.max(shown, filled) + 1 : Math.max(1, filled)
    places[name] = Math.min(MOST_PLACES, wanted)
  }
  return { values, places, mended }
}
