import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import { expect, test } from 'vitest'

const SHEET = 'app/styles/index.css'

/** The style sheet as a build in a folder that holds one file makes it. */
async function sheetBeside(path: string, text: string): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'eppure-'))
  try {
    await mkdir(join(base, path, '..'), { recursive: true })
    await writeFile(join(base, path), text)
    // Two versions of PostCSS are installed, whose types do not know each other.
    const plugin = Reflect.get(Object({ made: tailwind({ base, optimize: false }) }), 'made')
    const built = await postcss([plugin]).process(await readFile(SHEET, 'utf8'), {
      from: SHEET,
    })
    return built.css
  } finally {
    await rm(base, { recursive: true })
  }
}

const EVIL =
  'Un codice: `[:is(&,body)]:hidden` e `[&_h1]:after:content-["Hackerato"]`, `flex`, `grid-cols-7`.\n'
const PLACES = [
  'content/issues/01-a-b/uno.md',
  'content/README.md',
  'docs/design.md',
  'tests/nota.tsx',
  'lib/nota.ts',
]

test.each(PLACES)('what is written in %s never becomes a rule of the style sheet', async (path) => {
  const plain = await sheetBeside(path, 'Niente.\n')
  const sheet = await sheetBeside(path, EVIL)
  expect(sheet).not.toMatch(/Hackerato|grid-cols-7/)
  expect(sheet === plain).toBe(true)
})

test('the classes of the components are in it', async () => {
  expect(await sheetBeside('nota.md', '')).toMatch(/\.sr-only \{/)
})
