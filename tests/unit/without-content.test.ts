import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createLoader } from '#lib/content/loader.ts'

test('a code suite that reads the magazine’s own texts fails', async () => {
  const fails = 'a code suite reads'
  expect(() => readFileSync('content/parole.txt')).toThrow(fails)
  await expect(async () => readFile('./content/README.md')).rejects.toThrow(fails)
  expect((await createLoader('content').load()).catalogue).toBeUndefined()
})
