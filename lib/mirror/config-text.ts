const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

/** A block of nginx or Caddy, line by line: its head, and what is inside. */
export const block = (head: string, ...lines: readonly (string | readonly string[])[]): readonly string[] => [
  `${head} {`,
  ...indented(lines.flat()),
  '}',
]
