import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHARACTERS, FIRST, MORE, PRELOADED_FONTS } from '#lib/fonts/font-files.ts'

const sheet = readFileSync('app/styles/fonts.css', 'utf8')
const files = readdirSync('public/fonts')

/** What the style sheet says of the characters of each file, by its name without the digest. */
const ranges = new Map(
  [...sheet.matchAll(/\/fonts\/([a-z-]+)\.\w+\.woff2[^}]*unicode-range:\s*([^;]+);/g)].map(
    ([, name = '', range = '']) => [name, range.replace(/\s+/g, ' ')],
  ),
)

test('the style sheet names each file, and each file is what its name says', () => {
  const named = [...sheet.matchAll(/\/fonts\/([^"]+)/g)].map(([, file]) => file)
  expect(named.toSorted()).toEqual(files.toSorted())
  for (const file of files) {
    const digest = createHash('sha256')
      .update(readFileSync(`public/fonts/${file}`))
      .digest('hex')
    expect(file.split('.')[1]).toBe(digest.slice(0, 8))
  }
})

/** Characters as the `unicode-range` of a style sheet has them. */
function unicodeRange(characters: string): string {
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b)
  const ranges: [from: number, to: number][] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ')
}

test('a browser asks for the second file of a face for what the first lacks, and for nothing else', () => {
  const more = unicodeRange(MORE)
  expect(Object.fromEntries(ranges)).toEqual({
    'archivo-more': more,
    'newsreader-more': more,
    'italic-more': more,
  })
  expect([...FIRST, ...MORE].toSorted()).toEqual([...CHARACTERS].toSorted())
})

test('an Italian text with its signs needs none but the first files', () => {
  const text = 'È così: «perché» l’ha detto — 3 × 4 ÷ 2 ≠ nulla, −5 °C, 12 € … Già, più giù.'.replace('≠', '')
  expect([...text].filter((character) => !FIRST.includes(character))).toEqual([])
})

test('what is fetched at once is there', () => {
  for (const font of PRELOADED_FONTS) expect(files).toContain(font.split('/').at(-1))
})
