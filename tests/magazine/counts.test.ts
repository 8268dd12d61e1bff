import { expect, test } from 'vitest'
import { realMagazine } from './content.ts'
import { piecesOf } from './pieces.ts'
import { countsOf } from './reading.ts'

/** What the first edition was blamed for, counted by one means over the texts of the second. */
const counts = piecesOf(await realMagazine()).map(({ file, body }) => ({
  file,
  length: body.words,
  ...countsOf(body.markdown),
}))

const sum = (of: (count: (typeof counts)[number]) => number): number =>
  counts.reduce((whole, one) => whole + of(one), 0)

test('relative «chi»: less than half of the 11.5 in a thousand words of the first edition', () => {
  expect((1000 * sum(({ relatives }) => relatives)) / sum(({ words }) => words)).toBeLessThan(5)
})

test('«poniamo» is said ten times at most', () => {
  expect(sum(({ poniamo }) => poniamo)).toBeLessThanOrEqual(10)
})

test('a notebook is in five pieces at most', () => {
  const found = counts.filter(({ notebooks }) => notebooks > 0).map(({ file }) => file)
  expect(found.length, found.join(', ')).toBeLessThanOrEqual(5)
})

test('at most 12 in a hundred paragraphs end on a sentence of ten words or fewer', () => {
  const drums = counts.flatMap((count) => count.drums.map((last) => `${count.file}: ${last}`))
  expect(drums.length / sum(({ long }) => long), drums.join('\n')).toBeLessThanOrEqual(0.12)
})

test('pieces are from 250 words or fewer to 2,000 or more, and not all of one length', () => {
  const lengths = counts.map(({ length }) => length).toSorted((a, b) => a - b)
  expect(lengths.at(0)).toBeLessThanOrEqual(250)
  expect(lengths.at(-1)).toBeGreaterThanOrEqual(2000)
  // The first edition had every article between 847 and 1,085.
  const alike = lengths.filter((length) => length >= 800 && length <= 1100)
  expect(alike.length).toBeLessThan(lengths.length / 2)
})

test('at most half of the pieces have a pull quote, and none has two', () => {
  expect(counts.filter(({ pulled }) => pulled > 0).length).toBeLessThanOrEqual(counts.length / 2)
  expect(counts.filter(({ pulled }) => pulled > 1)).toEqual([])
})
