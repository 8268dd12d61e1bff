import { expect, test } from 'vitest'
import { type Delta, deltaOf, surveyOf } from '#lib/delivery/delta.ts'
import { openEdition } from '#lib/delivery/edition.ts'
import { createLookUp } from '#lib/delivery/lookup.ts'
import { createSurveyor } from '#lib/delivery/surveyor.ts'
import type { WrittenArticle } from '../../builders.ts'
import { editionOf, snapshotWith } from './support.ts'

const lookUp = createLookUp(new Set())
const surveyed = (...articles: WrittenArticle[]) => {
  const snapshot = snapshotWith(articles)
  return surveyOf(snapshot.magazine, (address) => lookUp(snapshot, address))
}
const UNO = { slug: 'uno', body: 'Una riga.' }
const DUE = { slug: 'due', body: 'Due righe.' }

test('nothing changed, nothing altered', () => {
  expect(deltaOf(surveyed(UNO, DUE), surveyed(UNO, DUE))).toEqual({
    added: [],
    changed: [],
    moved: [],
    gone: [],
  })
})

test('one more word in a text alters its page, its Markdown, the feeds that hold it, its issue as a book and whole, and no list', () => {
  const { changed, ...others } = deltaOf(surveyed(UNO, DUE), surveyed({ ...UNO, body: 'Altra riga.' }, DUE))
  expect(others).toEqual({ added: [], moved: [], gone: [] })
  expect(changed).toEqual(
    expect.arrayContaining(['/articoli/uno', '/articoli/uno.md', '/feed.xml', '/temi/metodo/feed.json']),
  )
  expect(
    changed.filter((path) => !/^\/articoli\/uno|feed\.|\.epub$|\/tutto$|\/lettera\./.test(path)),
  ).toEqual([])
})

test('a new piece adds its addresses and alters the lists; a withdrawn one alters, a deleted one is gone, a renamed one moves', () => {
  const more = deltaOf(surveyed(UNO), surveyed(UNO, DUE))
  expect(more.added).toEqual(
    expect.arrayContaining(['/articoli/due', '/articoli/due.md', '/immagini/articoli/due/16x9.png']),
  )
  expect(more.changed).toEqual(
    expect.arrayContaining(['/', '/articoli', '/temi/metodo', '/sitemap/articoli-1.xml', '/feed.json']),
  )
  const withdrawn = { date: '2026-05-01', reason: 'Era sbagliato.' }
  expect(deltaOf(surveyed(UNO, DUE), surveyed(UNO, { ...DUE, withdrawn })).changed).toContain('/articoli/due')
  expect(deltaOf(surveyed(UNO, DUE), surveyed(UNO)).gone).toContain('/articoli/due')
  const renamed = { ...DUE, slug: 'tre', aliases: ['due'] }
  expect(deltaOf(surveyed(UNO, DUE), surveyed(UNO, renamed))).toMatchObject({
    added: expect.arrayContaining(['/articoli/tre']),
    moved: expect.arrayContaining(['/articoli/due', '/articoli/due.md']),
  })
})

test('of every edition that stays live the delta is told, since the last one that was surveyed', async () => {
  const told: Delta[] = []
  const survey = createSurveyor((_, survey, delta) => {
    expect(survey.has('/articoli/uno')).toBe(true)
    if (delta) told.push(delta)
  })
  const { edition: first, press } = await editionOf({}, { articles: [UNO] })
  await survey(first, () => true)
  expect(told).toEqual([])
  const superseded = await openEdition(snapshotWith([UNO, DUE]), press, first)
  const last = await openEdition(snapshotWith([UNO, DUE, { slug: 'tre' }]), press, superseded)
  await Promise.all([survey(superseded, () => false), survey(last, () => true)])
  expect(told.at(-1)?.added).toContain('/articoli/tre')
})
