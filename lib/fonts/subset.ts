/**
 * Cuts the two families down to what an Italian magazine sets: run once after an upgrade of the @fontsource
 * packages (`npm run fonts`); the results are kept in `public/fonts`. 213 kB become about 160.
 * Each file's name carries a hash of its bytes, so that it can be kept for ever; `app/styles/fonts.css` and
 * `lib/fonts/font-files.ts` name them (a test fails when they do not).
 */

import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { CHARACTERS } from './font-files.ts'

const OUT = 'public/fonts'
/** The same bytes for the books of issues, with the licence that goes with them. */
const BOOK = 'lib/fonts/book.json'
const FAMILIES = ['archivo', 'newsreader'] as const

type Axes = Record<string, { min: number; max: number }>

const FACES: readonly { name: string; source: string; axes: Axes }[] = [
  {
    name: 'archivo',
    source: '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
    axes: { wght: { min: 500, max: 900 }, wdth: { min: 62, max: 125 } },
  },
  {
    name: 'newsreader',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'newsreader-italic',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
]

await rm(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
const faces: Record<string, string> = {}
for (const { name, source, axes } of FACES) {
  const whole = await readFile(`node_modules/${source}`)
  const subset = await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes })
  const version = createHash('sha256').update(subset).digest('hex').slice(0, 8)
  await writeFile(`${OUT}/${name}.${version}.woff2`, subset)
  faces[name] = subset.toString('base64')
  console.log(`${name}.${version}.woff2  ${whole.length} → ${subset.length} bytes`)
}

const licences = await Promise.all(
  FAMILIES.map((family) => readFile(`node_modules/@fontsource-variable/${family}/LICENSE`, 'utf8')),
)
await writeFile(BOOK, `${JSON.stringify({ licence: licences.join('\n\n\n'), faces })}\n`)
