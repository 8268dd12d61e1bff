/** A row of dashes as it may stand below the head of a table, in a quotation too; rules and underlines of headings are let through. */
const DASHES = /^[ \t>|:-]*-[ \t>|:-]*$/
const BLANK = /^[ \t>]*$/

/**
 * The lines, counted from 1, on which a row of a table may begin: one above a row of dashes, and those that follow it down to
 * a blank one. More than there are, never fewer.
 */
export function tableLines(markdown: string): ReadonlySet<number> {
  const lines = markdown.split(/\r\n|\n|\r/)
  const found = new Set<number>()
  for (const [index, line] of lines.entries()) {
    if (index > 0 && DASHES.test(line)) found.add(index)
    if (found.has(index) && !BLANK.test(line)) found.add(index + 1)
  }
  return found
}
