import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('docs/lifecycle.md', 'utf8')
/** Functions as the page names them: before their file, or after it. */
const named = [
  ...Array.from(text.matchAll(/`(lib\/[\w/-]+\.ts)`: `(\w+)`/g), ([, file, name]) => [file, name] as const),
  ...Array.from(
    text.matchAll(/`(\w+)` (?:in |\()`(lib\/[\w/-]+\.ts)`/g),
    ([, name, file]) => [file, name] as const,
  ),
]

test('the life of an article has twelve stops', () => {
  expect(text.match(/^\| \d+ \|/gm)).toHaveLength(12)
  expect(named).toHaveLength(18)
})

test.each(named)('%s has %s', (file = '', name = '') => {
  expect(readFileSync(file, 'utf8')).toMatch(
    new RegExp(`^export (?:async )?(?:function\\*?|const) ${name}\\b`, 'm'),
  )
})
