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

/** A heading with its lines; one without lines is left out of the report. */
export type Section = { readonly title: string; readonly lines: readonly Line[] }
