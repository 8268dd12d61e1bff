/** Where a program runs: in continuous integration `CI` is set. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * One line of text, whatever it was: a file name may hold a line end, and what follows it must not pass for ours. GitHub's
 * runner takes orders also from the middle of a line, in its old syntax (`##[error]`): there its beginning is split.
 */
export function oneLine(text: string, { CI }: Environment = process.env): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  return CI ? line.replaceAll('##[', '##\u2060[') : line
}
