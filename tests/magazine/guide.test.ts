import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GUIDE, renewGuide } from '#lib/editor/generated/generated-files.ts'
import { BLOCKS } from '#lib/markdown/blocks.ts'
import { inspect } from '#lib/markdown/inspect.ts'

const guide = readFileSync(new URL(`../../${GUIDE}`, import.meta.url), 'utf8')
const blocks = Array.from(guide.matchAll(/^```\n(:::[\s\S]*?)\n```$/gm), ([, text = '']) => text)

test('le tabelle della guida sono come le scrive «npm run generate»', () => {
  expect(guide).toBe(renewGuide(guide))
})

test.each(blocks)('un blocco copiato dalla guida è giusto così com’è: %s', (text) => {
  const notes = text.includes('[^1]') ? '\n\n[^1]: Una nota.' : ''
  expect(inspect(text + notes).faults).toEqual([])
})

test.each(BLOCKS)('«:::%s» è nella guida', (name) => {
  expect(blocks.some((text) => text.includes(`:::${name}`))).toBe(true)
})
