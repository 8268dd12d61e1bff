/**
 * Cuts the two families down to what an Italian magazine sets: run once after an upgrade of the @fontsource
 * packages (`npm run fonts`); the results are kept in `public/fonts`. 213 kB become 160, of which an article loads 97: what
 * stands on few pages (other letters, the bold of italics) has files of its own, which a browser loads for a page that has it.
 * Each file's name carries a hash of its bytes, so that it can be kept for ever; `app/styles/fonts.css` and
 * `lib/fonts/font-files.ts` name them (a test fails when they do not).
 */

import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { CHARACTERS, FIRST, MORE } from './font-files.ts'

const OUT = 'public/fonts'
/** The faces whole, for the books of issues, with the licence that goes with them. */
const BOOK = 'lib/fonts/book.json'
const FAMILIES = ['archivo', 'newsreader'] as const

type SubsetAxes = Record<string, number | { min: number; max: number }>
type Face = { readonly name: string; readonly source: string; readonly axes: SubsetAxes }

const FACES: readonly [Face, ...Face[]] = [
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

/** Files for pages: of which face, what of its axes, which characters. */
const FILES: readonly { name: string; face: string; axes?: SubsetAxes; characters: string }[] = [
  { name: 'archivo', face: 'archivo', characters: FIRST },
  { name: 'archivo-more', face: 'archivo', characters: MORE },
  { name: 'newsreader', face: 'newsreader', characters: FIRST },
  { name: 'newsreader-more', face: 'newsreader', characters: MORE },
  { name: 'italic', face: 'newsreader-italic', axes: { wght: 400 }, characters: FIRST },
  { name: 'italic-more', face: 'newsreader-italic', axes: { wght: 400 }, characters: MORE },
  { name: 'italic-bold', face: 'newsreader-italic', characters: CHARACTERS },
]

await rm(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
const faces = new Map(FACES.map((face) => [face.name, face]))

async function cut(name: string, characters: string, narrower?: SubsetAxes): Promise<Buffer> {
  const { source, axes } = faces.get(name) ?? FACES[0]
  const whole = await readFile(`node_modules/${source}`)
  return subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: narrower ?? axes })
}

for (const { name, face, axes, characters } of FILES) {
  const subset = await cut(face, characters, axes)
  const version = createHash('sha256').update(subset).digest('hex').slice(0, 8)
  await writeFile(`${OUT}/${name}.${version}.woff2`, subset)
  console.log(`${name}.${version}.woff2  ${subset.length} bytes`)
}

const whole = await Promise.all(
  FACES.map(async ({ name }) => [name, (await cut(name, CHARACTERS)).toString('base64')] as const),
)
const licences = await Promise.all(
  FAMILIES.map((family) => readFile(`node_modules/@fontsource-variable/${family}/LICENSE`, 'utf8')),
)
await writeFile(
  BOOK,
  `${JSON.stringify({ licence: licences.join('\n\n\n'), faces: Object.fromEntries(whole) })}\n`,
)
