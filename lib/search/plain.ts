const RULES: readonly (readonly [RegExp, string])[] = [
  // Addresses of references and rows of dashes between the head and the body of a table.
  [/^ {0,3}\[[^\]^]+\]:[ \t].*$/gm, ''],
  [/^[ \t|:-]*-{3,}[ \t|:-]*$/gm, ''],
  // Headings stand in a column of their own.
  [/^ {0,3}#{1,6}[ \t].*$/gm, ''],
  // A container keeps its caption.
  [/^:{3,}[a-z]*(?:\[([^\]\n]*)\])?(?:\{[^}\n]*\})?[ \t]*$/gm, '$1'],
  [/^[ \t]*\[\^[^\]]+\]:[ \t]*/gm, ''],
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+/gm, ''],
  [/\[\^[^\]]+\]/g, ''],
  // An image is seen as its caption.
  [/!\[[^\]]*\]\([^)\s]*(?:[ \t]+"([^"|]*)[^"]*")?\)/g, '$1'],
  [/:[a-z]+\[([^\]\n]*)\](?:\{[^}\n]*\})?/g, '$1'],
  [/\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, '$1'],
  [/(?<!\\)(?:\*+|`+|~~|\|)/g, ' '],
  [/(?<![\p{L}\p{N}\\])_+|(?<!\\)_+(?![\p{L}\p{N}])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
]

/**
 * The words of a checked Markdown text as a reader sees them, one block a line, without headings. By patterns: to parse ten
 * thousand articles once more takes over a minute, this takes a second. A test holds it to what the parser sees.
 */
export function plainOf(markdown: string): string {
  const text = RULES.reduce((rest, [pattern, by]) => rest.replace(pattern, by), markdown)
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:!?»)])/g, '')
        .replace(/(?<=[«(]) /g, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')
}
