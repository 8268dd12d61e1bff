import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openShelf, type Shelf } from '#lib/delivery/disk-shelf.ts'
import { openEdition } from '#lib/delivery/edition.ts'
import { createLookUp } from '#lib/delivery/lookup.ts'
import { keepSheets } from '#lib/delivery/sheets.ts'
import { editionOf, snapshotWith } from './support.ts'

const SHEET = '/_next/static/chunks/abc.css'
const SCRIPT = '/_next/static/chunks/abc.js'

let place: string
let sheets: Shelf

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'fogli-'))
  sheets = openShelf(place, 'https', 1024 * 1024)
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

/** The edition of a build with some files, of which only the sheet is there. */
async function editionWith(files: readonly string[]) {
  const css = { headers: { 'content-type': 'text/css; charset=utf-8' }, body: 'a { color: red }' }
  const { press } = await editionOf({ [SHEET]: css, [SCRIPT]: { body: 'x' } })
  return openEdition(snapshotWith([{ slug: 'uno' }]), {
    ...press,
    sheets,
    lookUp: createLookUp(new Set(files)),
  })
}

test('the sheet of a build that is gone is answered as it was, with its headers; a script is not kept', async () => {
  const before = await editionWith([SHEET, SCRIPT])
  await keepSheets(sheets, before, new Set([SHEET, SCRIPT]))
  const after = await editionWith([])
  const [was, is] = [await before.answer(SHEET), await after.answer(SHEET)]
  expect([is.status, is.identity.body.toString()]).toEqual([200, 'a { color: red }'])
  expect(is.identity.headers).toEqual(was.identity.headers)
  expect((await after.answer(SCRIPT)).status).toBe(404)
})

test('what no build had, or lies elsewhere, is not there', async () => {
  const edition = await editionWith([])
  for (const key of [SHEET, '/abc.css', '/_next/static/../abc.css', '/_next/static/chunks/abc.css/x']) {
    expect((await edition.answer(key)).status).toBe(404)
  }
})

test('a sheet that is not there is not kept', async () => {
  const edition = await editionWith(['/_next/static/chunks/lost.css'])
  await keepSheets(sheets, edition, new Set(['/_next/static/chunks/lost.css']))
  expect((await (await editionWith([])).answer('/_next/static/chunks/lost.css')).status).toBe(404)
})
