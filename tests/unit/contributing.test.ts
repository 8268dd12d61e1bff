import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('CONTRIBUTING.md', 'utf8')
const named = [
  ...new Set(
    Array.from(text.matchAll(/`((?:app|components|docs|lib|tests)\/[\w/.-]+)`/g), ([, path = '']) => path),
  ),
]
/** The numbered steps of a section. */
const stepsOf = (title: string): number =>
  (
    text
      .split(`\n## ${title}\n`)[1]
      ?.split('\n## ')[0]
      ?.match(/^\d\. /gm) ?? []
  ).length

test.each(named)('%s is there', (path) => {
  expect(existsSync(path)).toBe(true)
})

test('the page asks for three edits and a fixture of a new key, and for two of a new rule of style', () => {
  expect(stepsOf('A key in the front matter')).toBe(4)
  expect(stepsOf('A rule of style')).toBe(2)
})
