import { expect, test } from 'vitest'
import { openEdition } from '#lib/delivery/edition.ts'
import { prepare, warm } from '#lib/delivery/warm.ts'
import { editionOf, snapshotWith } from './support.ts'

const page = { body: '<p>a</p>' }
const OLD = { slug: 'vecchio', issue: '01-piccoli-grandi' }
const CURRENT = { slug: 'corrente', issue: '02-macchine-persone' }
const pages = {
  '/': page,
  '/numeri/02-macchine-persone': page,
  '/articoli/corrente': page,
  '/articoli/vecchio': page,
  '/articoli/nuovo': page,
  '/temi': page,
}

test('before a swap: home, the current issue and what is new', async () => {
  const { edition: previous, press } = await editionOf(pages, { articles: [OLD, CURRENT] })
  const edition = await openEdition(snapshotWith([OLD, CURRENT, { slug: 'nuovo', issue: OLD.issue }]), press)
  await prepare(edition, previous)
  expect(edition.pages().toSorted()).toEqual(['/', '/articoli/nuovo', '/numeri/02-macchine-persone'])
})

test('after a swap: the current issue and the feeds, then what readers were on, the latest first', async () => {
  const { edition: previous, press, asked } = await editionOf(pages, { articles: [OLD, CURRENT] })
  await previous.answer('/temi')
  await previous.answer('/articoli/vecchio')
  asked.length = 0
  const edition = await openEdition(snapshotWith([OLD, CURRENT, { slug: 'nuovo' }]), press)
  await warm(edition, () => true, previous)
  expect(asked.filter((path) => !path.startsWith('/guasto'))).toEqual([
    '/',
    '/numeri/02-macchine-persone',
    '/articoli/corrente',
    '/feed.xml',
    '/feed.json',
    '/articoli/vecchio',
    '/temi',
  ])
})

test('an edition that was superseded is not rendered further', async () => {
  const { edition } = await editionOf(pages, { articles: [CURRENT] })
  await warm(edition, () => edition.pages().length < 2)
  expect(edition.pages()).toHaveLength(2)
})
