import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { readKept, writeKept } from '#lib/content/machine-cache.ts'

const { file } = vi.hoisted(() => {
  const place = `${process.env.TMPDIR ?? '/tmp'}/eppure-kept-${process.pid}`
  process.env.CACHE_DIR = place
  return { file: `${place}/read/prova.v8` }
})
afterAll(() => {
  rmSync(dirname(dirname(file)), { recursive: true, force: true })
})

const KEPT = new Map([['a', { words: ['perché'] }]])
const nothing = new Map()

test('what was kept is found under the same stamp alone', async () => {
  await writeKept('prova', 'codice', KEPT)
  expect(await readKept('prova', 'codice')).toEqual(KEPT)
  expect(await readKept('prova', 'altro codice')).toEqual(nothing)
  expect(await readKept('mai scritto', 'codice')).toEqual(nothing)
})

test('with any one bit turned, cut off anywhere or made longer, it is nothing', async () => {
  await writeKept('prova', 'codice', KEPT)
  const whole = readFileSync(file)
  for (const at of whole.keys()) {
    writeFileSync(file, whole.with(at, (whole[at] ?? 0) ^ (1 << (at % 8))))
    expect(await readKept('prova', 'codice')).toEqual(nothing)
    writeFileSync(file, whole.subarray(0, at))
    expect(await readKept('prova', 'codice')).toEqual(nothing)
  }
  writeFileSync(file, Buffer.concat([whole, Buffer.of(0)]))
  expect(await readKept('prova', 'codice')).toEqual(nothing)
  writeFileSync(file, whole)
  expect(await readKept('prova', 'codice')).toEqual(KEPT)
})

test('sealed rightly, it is still nothing if it is no list', async () => {
  for (const body of [Buffer.of(), Buffer.from('ciao'), Buffer.of(0xff, 0x0f, 0x22, 1, 0x61)]) {
    const seal = createHash('sha256').update('codice').update(body).digest()
    writeFileSync(file, Buffer.concat([seal, body]))
    expect(await readKept('prova', 'codice')).toEqual(nothing)
  }
})
