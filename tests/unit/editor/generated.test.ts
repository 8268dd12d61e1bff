import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { KIND_NAMES, KINDS, keysOf } from '#lib/content/kinds/table.ts'
import { GUIDE, generatedFiles, guideParts } from '#lib/editor/generated/generated-files.ts'
import { BLOCKS } from '#lib/markdown/blocks.ts'
import { inspect } from '#lib/markdown/inspect.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

describe('what is made from the schemas', () => {
  const guide = [...guideParts().keys()].map((name) => `<!-- ${name}: inizio --><!-- ${name}: fine -->`)
  const files = generatedFiles(guide.join('\n'))
  test.each([...files.keys()].filter((path) => path !== GUIDE))(
    '%s is as «npm run generate» writes it',
    (path) => {
      expect(read(path)).toBe(files.get(path))
    },
  )
  test('the guide has a place for each table, and says it where one is missing', () => {
    for (const [name, table] of guideParts()) expect(files.get(GUIDE), name).toContain(table)
    expect(() => generatedFiles('')).toThrow('the guide has no place for')
  })
  test.each(KIND_NAMES)('every key of %s has its words', (kind) => {
    const silent = keysOf(kind).filter(([, { called, what, example }]) => !(called && what && example))
    expect(silent).toEqual([])
  })
  test.each(KIND_NAMES)('every example of %s is valid', (kind) => {
    const values = keysOf(kind).map(([key, { example }]) => [key, parse(`x: ${example}`).x])
    expect(KINDS[kind].schema.safeParse(Object.fromEntries(values)).error?.issues ?? []).toEqual([])
  })
})

describe('every block that an editor copies is right as it stands', () => {
  const completions: Record<string, { body: string | string[] }> = JSON.parse(
    read('.vscode/rivista.code-snippets'),
  )
  const snippets = Object.values(completions).map(({ body }) =>
    [body]
      .flat()
      .join('\n')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d/g, ''),
  )

  test.each(snippets.filter((text) => text.startsWith(':::')))('%s', (text) => {
    const notes = text.includes('[^1]') ? '\n\n[^1]: Una nota.' : ''
    expect(inspect(text + notes).faults).toEqual([])
  })
  test.each(BLOCKS)('«:::%s» is among the snippets', (name) => {
    expect(snippets.some((text) => text.includes(`:::${name}`))).toBe(true)
  })
})
