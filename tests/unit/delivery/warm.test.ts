import { describe, expect, test } from 'vitest'
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
  '/feed.xml': page,
  '/feed.json': page,
}

test('before a swap: home, the current issue, the feeds, and what is new or was written again', async () => {
  const { edition: previous, press } = await editionOf(pages, { articles: [OLD, CURRENT] })
  const fresh = snapshotWith([{ ...OLD, body: 'Altro.' }, CURRENT, { slug: 'nuovo', issue: OLD.issue }])
  const edition = await openEdition(fresh, press)
  await prepare(edition, previous)
  expect(edition.pages().toSorted()).toEqual([
    '/',
    '/articoli/nuovo',
    '/articoli/vecchio',
    '/feed.json',
    '/feed.xml',
    '/numeri/02-macchine-persone',
  ])
})

test.each(['/', '/numeri/02-macchine-persone', '/feed.xml', '/feed.json', '/articoli/nuovo'])(
  'an edition in which %s cannot be rendered does not go live',
  async (broken) => {
    const { edition: previous, press } = await editionOf(
      { ...pages, [broken]: { status: 500 } },
      { articles: [OLD, CURRENT] },
    )
    const edition = await openEdition(snapshotWith([OLD, CURRENT, { slug: 'nuovo' }]), press)
    await expect(prepare(edition, previous)).rejects.toThrow(broken)
  },
)

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

describe('the pages that readers are on', () => {
  const TAG = { slug: 'metodo', name: 'Metodo', description: 'Come si fanno le cose, e come si disfano.' }
  const world = (name: string) => ({ tags: [{ ...TAG, name }] })
  const ask = async (awaited: () => boolean) => {
    const {
      edition: previous,
      press,
      asked,
    } = await editionOf(
      { ...pages, '/temi/metodo': page },
      { articles: [OLD, CURRENT], world: world('Metodo') },
    )
    await previous.answer('/temi/metodo')
    await previous.answer('/articoli/vecchio')
    asked.length = 0
    const edition = await openEdition(snapshotWith([OLD, CURRENT], world('Altro nome')), press, previous)
    await prepare(edition, previous, awaited)
    return asked.filter((path) => path === '/temi/metodo')
  }

  test('are rendered before other words of a theme go live, which is no news', async () => {
    expect(await ask(() => false)).toEqual(['/temi/metodo'])
  })

  test('unless the content has changed again', async () => {
    expect(await ask(() => true)).toEqual([])
  })
})
