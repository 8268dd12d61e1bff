import { expect, test } from 'vitest'
import { decode, textOf } from '#lib/content/decode.ts'

test.each([
  ['as it is kept', 'perché\n\nno\n'],
  ['with the line ends of Windows', 'perché\r\n\r\nno\r\n'],
  ['with a mark of its encoding', '\uFEFFperché\n'],
  ['empty', ''],
])('a text in which nothing is wrong is the same when it is read again without looking: %s', (_, text) => {
  const bytes = Buffer.from(text)
  const { findings, ...found } = decode(bytes)
  expect(findings).toEqual([])
  expect(textOf(bytes)).toBe(found.text)
})
