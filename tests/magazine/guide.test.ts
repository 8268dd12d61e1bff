import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GUIDE } from '#lib/editor/generated/files.ts'
import { renewGuide } from '#lib/editor/generated/tables.ts'
import { BLOCKS } from '#lib/markdown/blocks.ts'
import { inspect } from '#lib/markdown/inspect.ts'

const guide = readFileSync(new URL(`../../${GUIDE}`, import.meta.url), 'utf8')
const blocks = Array.from(guide.matchAll(/^```\n(:::[\s\S]*?)\n```$/gm), ([, text = '']) => text)

test('the tables of the guide are as «npm run generate» writes them', () => {
  expect(guide).toBe(renewGuide(guide))
})

test.each(blocks)('a block that an editor copies from the guide is right as it stands: %s', (text) => {
  const notes = text.includes('[^1]') ? '\n\n[^1]: Una nota.' : ''
  expect(inspect(text + notes).faults).toEqual([])
})

test.each(BLOCKS)('«:::%s» is in the guide', (name) => {
  expect(blocks.some((text) => text.includes(`:::${name}`))).toBe(true)
})
