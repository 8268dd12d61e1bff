import { expect, test } from 'vitest'
import { fitting } from '#lib/seo/description.ts'

test('a description of 160 characters stays as it is', () => {
  const text = `${'parola '.repeat(21)}finale.`.padEnd(160, '!')
  expect(fitting(text)).toBe(text)
})

test.each([
  ['a word that would be cut', `${'a'.repeat(150)} quattordici caratteri`, `${'a'.repeat(150)}…`],
  ['a comma before it', `${'a'.repeat(150)}, quattordici caratteri`, `${'a'.repeat(150)}…`],
  ['one word without end', 'a'.repeat(200), `${'a'.repeat(159)}…`],
])('a longer one ends with a whole word: %s', (_, text, expected) => {
  expect(fitting(text)).toBe(expected)
  expect(expected.length).toBeLessThanOrEqual(160)
})
