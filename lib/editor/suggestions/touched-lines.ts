/** The head of a hunk: where it begins in the new file. */
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/** The lines of the new file that a patch adds or changes, as GitHub writes patches: remarks may stand on them. */
export function touchedLines(patch: string): ReadonlySet<number> {
  const touched = new Set<number>()
  let line = 0
  for (const row of patch.split('\n')) {
    const hunk = HUNK.exec(row)
    if (hunk) line = Number(hunk[1])
    // Before the first hunk there is no line.
    else if (line === 0) continue
    else if (row.startsWith('+')) {
      touched.add(line)
      line += 1
    } else if (!row.startsWith('-') && !row.startsWith('\\')) line += 1
  }
  return touched
}
