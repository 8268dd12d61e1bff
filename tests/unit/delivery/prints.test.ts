import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listPrints } from '#lib/content/prints.ts'
import { snapshotOf } from '#lib/content/snapshot.ts'
import { createLookUp } from '#lib/delivery/lookup.ts'
import { printOf, withPrints } from '#lib/delivery/prints.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import { issueView } from '#lib/view/issues.ts'
import { catalogueOf, NOON } from '../../builders.ts'

const SLUG = '01-piccoli-grandi'
const ADDRESS = `/numeri/${SLUG}/${SLUG}.pdf`
const snapshotWith = (body: string, tags = ['metodo']) =>
  snapshotOf(
    catalogueOf([
      { slug: 'uno', body, tags },
      { slug: 'due', issue: '02-dentro-fuori' },
    ]),
    NOON,
  )

const folder = mkdtempSync(join(tmpdir(), 'eppure-prints-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a print is of the issue as it was: whatever changes in it, the address is not there until it is made anew', () => {
  const snapshot = snapshotWith('Una riga.')
  const of = printOf(snapshot.magazine, SLUG) ?? ''
  const dressed = withPrints(() => [{ slug: SLUG, of, bytes: 1234 }])
  const given = dressed(snapshot)
  expect(given.id).not.toBe(snapshot.id)
  expect(given.magazine.prints.get(SLUG)?.bytes).toBe(1234)
  expect(addressesOf(given.magazine)).toContain(ADDRESS)
  const lookUp = createLookUp(new Set())
  expect(lookUp(given, ADDRESS)).toMatchObject({ kind: 'document' })
  expect(lookUp(given, `/numeri/${SLUG}/02-dentro-fuori.pdf`)).toBeUndefined()
  expect(lookUp(snapshot, ADDRESS)).toBeUndefined()
  // The page of the issue, which names it, is another one; that of the other issue is not.
  const page = `/numeri/${SLUG}`
  expect(lookUp(given, page)).not.toEqual(lookUp(snapshot, page))
  expect(lookUp(given, '/numeri/02-dentro-fuori')).toEqual(lookUp(snapshot, '/numeri/02-dentro-fuori'))
  expect(issueView(given.magazine, SLUG)).toMatchObject({ pdfBytes: 1234 })
  const told = (magazine: Magazine) => JSON.stringify(issueView(magazine, SLUG))
  const encoding = '{"@type":"MediaObject","encodingFormat":"application/epub+zip","contentUrl":"http'
  expect(told(snapshot.magazine)).toContain(encoding)
  expect(told(snapshot.magazine)).not.toContain('application/pdf')
  expect(told(given.magazine)).toContain(`"encodingFormat":"application/pdf"`)

  const changed = dressed(snapshotWith('Un’altra riga.'))
  expect(changed.magazine.prints.size).toBe(0)
  expect(changed.id).toBe(snapshotWith('Un’altra riga.').id)
  expect(addressesOf(changed.magazine)).not.toContain(ADDRESS)
})

test('of what is not out there is no print', () => {
  expect(printOf(snapshotWith('Una riga.').magazine, '09-non-c-e')).toBeUndefined()
})

test('the same snapshot and the same folder give the same snapshot; a new file gives another', () => {
  const snapshot = snapshotWith('Una riga.')
  const of = printOf(snapshot.magazine, SLUG) ?? ''
  const dressed = withPrints(() => listPrints(folder))
  expect(dressed(snapshot)).toBe(snapshot)
  writeFileSync(join(folder, `${SLUG}.${of}.pdf`), '%PDF')
  const given = dressed(snapshot)
  expect(given.magazine.prints.get(SLUG)).toEqual({ slug: SLUG, of, bytes: 4 })
  expect(dressed(snapshotWith('Una riga.'))).toBe(given)
})

test('a folder that is not there has no prints, and nothing else in it is one', () => {
  expect(listPrints(join(folder, 'manca'))).toEqual([])
  writeFileSync(join(folder, 'appunti.pdf'), 'x')
  writeFileSync(join(folder, '.05-a-b.0123456789abcdef.pdf.77'), 'x')
  mkdirSync(join(folder, '06-a-b.0123456789abcdef.pdf'))
  expect(listPrints(folder).map(({ slug }) => slug)).toEqual([SLUG])
})
