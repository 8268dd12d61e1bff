/** A piece in the contents of an issue's page: the id of its place, and its title as it is read. */
export type Listed = { readonly id: string; readonly title: string }

/** Text as CSS takes it in a string. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

const FACE = 'font:600 8.5pt "Archivo Variable",Arial,sans-serif'

/** Chromium's outline knows the spaces that are drawn: a line ends without, unless spaces take their room there, and two words become one. */
const HEADINGS = '.whole :is(h1,h2,h3,h4){white-space:break-spaces}'

/**
 * The style that only a print has: a sheet of its own kind for each piece, with the issue and the piece's title at its head and its
 * number at its foot; and room for the numbers in the contents. Chromium knows no other way to name a piece at the head of its sheets.
 */
export function runningHeads(issue: string, pieces: readonly Listed[]): string {
  const sheets = pieces.map(({ id, title }, at) => {
    const name = `piece-${at + 1}`
    return `@page ${name}{margin:22mm 20mm 20mm;@top-left{content:${quoted(issue)};${FACE}}@top-right{content:${quoted(title)};${FACE}}@bottom-right{content:counter(page);${FACE}}}
#${id}{page:${name} !important}`
  })
  return `${sheets.join('\n')}
${HEADINGS}
.whole-contents li{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:8mm}
.whole-contents li>*{grid-column:1}
.whole-contents li>.sheet-number{grid-column:2;grid-row:1;font:800 12pt "Archivo Variable",Arial,sans-serif;align-self:end}`
}
