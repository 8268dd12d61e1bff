import { openText } from '#lib/content/front-matter.ts'
import { FIELDS } from '#lib/content/kinds/table.ts'
import { fix } from '#lib/editor/fix-text.ts'
import { typeset } from '#lib/editor/new/typeset.ts'
import type { Values } from '#lib/model/proposal.ts'
import { valuesFrom, type Written } from './write-file.ts'

/** A straight quote inside quotes is a sign of YAML to what mends files: in a value it is put right before. */
function inProse(values: Values): { readonly values: Values; readonly count: number } {
  let count = 0
  const right = Object.entries(values).map(([name, all]) => {
    const key = name.replace(/\.\d+(?=\.|$)/g, '')
    const set = FIELDS.get(key)?.prose ? all.map(typeset) : all
    count += set.filter((value, at) => value !== all[at]).length
    return [name, set] as const
  })
  return { values: Object.fromEntries(right), count }
}

type Mended = { readonly values: Values; readonly body: string; readonly count: number }

/**
 * What was written, with the signs that `npm run check -- --fix` would put right: quotes, apostrophes, dashes. Takes what makes the file of
 * them make, and where it will lie; where it cannot be read no more is changed.
 */
export function mended(
  path: string,
  write: (values: Values, body: string) => Written,
  written: Values,
  body: string,
): Mended {
  const { values, count } = inProse(written)
  const { text } = write(values, body)
  const fixed = fix(path, text)
  const opened = openText(fixed.text)
  if (fixed.text === text || !opened.data || !opened.body) return { values, body, count }
  return {
    values: valuesFrom(opened.data, values),
    body: opened.body.markdown.trim(),
    count: count + fixed.settled.length,
  }
}
