import { and } from '#lib/model/sentence.ts'

/** A value that stands in a line as code: an address, a file, something to copy. */
export type Code = { readonly code: string }

export const code = (text: string): Code => ({ code: text })

/**
 * One line of the report: our words around values that come from content. They are kept apart, so that a title can be
 * escaped for Markdown and our own words need not be.
 */
export type Line = { readonly words: readonly string[]; readonly values: readonly (string | Code)[] }

/** Writes a line: say`Nuovo: ${title}, ${code(address)}`. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Code)[]): Line {
  return {
    words: [...words],
    values: values.map((value) => (typeof value === 'number' ? String(value) : value)),
  }
}

/** Lines as one, one after the other. */
export const joined = (lines: readonly Line[]): Line =>
  lines.reduce<Line>(
    (whole, { words: [first = '', ...words], values }) => ({
      words: [...whole.words.slice(0, -1), `${whole.words.at(-1) ?? ''}${first}`, ...words],
      values: [...whole.values, ...values],
    }),
    say``,
  )

const startOf = ({ words: [first = ''], values: [value = ''] }: Line): string =>
  first || (typeof value === 'string' ? value : value.code)

/** Lines as one, with commas between them and «e» before the last, or «ed» where it begins with an e. */
export const listed = (lines: readonly Line[]): Line =>
  joined(
    lines.flatMap((line, at) => {
      if (at === 0) return [line]
      const comma = { words: [at === lines.length - 1 ? ` ${and(startOf(line))} ` : ', '], values: [] }
      return [comma, line]
    }),
  )

/** A heading with its lines; one without lines is left out of the report. A heading may come from content too. */
export type Section = { readonly title: string; readonly lines: readonly Line[] }
