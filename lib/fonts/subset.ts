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
for (const { name, source, axes } of FACES) {
  const whole = await readFile(`node_modules/${source}`)
  const subset = await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes })
  const version = createHash('sha256').update(subset).digest('hex').slice(0, 8)
  await writeFile(`${OUT}/${name}.${version}.woff2`, subset)
  console.log(`${name}.${version}.woff2  ${whole.length} → ${subset.length} bytes`)
}
