import { expect, test } from 'vitest'
import { type Answer, makeAnswer } from '#lib/delivery/answer.ts'
import { createStore, type Named } from '#lib/delivery/store.ts'

const answer = (status: number, text: string): Promise<Answer> =>
  makeAnswer({ status, type: 'text/html', body: Buffer.from(text), headers: {} })

const ROOM = 100_000
const named = (path: string, kind: Named['kind'] = 'document'): Named => ({ id: path, path, kind })

test('20,000 unknown addresses and searches leave the pages where they were, and the store within its bounds', async () => {
  const store = createStore(ROOM)
  const page = await store.resolve(named('/'), () => answer(200, 'home'))
  const missing = await answer(404, 'manca'.repeat(1000))
  const found = await answer(200, 'trovato'.repeat(1000))
  for (let n = 0; n < 20_000; n += 1) {
    await store.resolve(named(`/x${n}`, 'notice'), async () => missing)
    await store.resolve(named(`/cerca?q=${n}`, 'question'), async () => found)
  }
  expect(store.get('/')).toBe(page)
  expect(store.pages()).toEqual(['/'])
  expect(store.bytes()).toBeLessThan(ROOM + 8 * 1024 * 1024)
})

test('pages are bounded in bytes: the one asked for least recently goes first', async () => {
  const store = createStore(ROOM)
  const text = (n: number) =>
    Array.from({ length: 5000 }, (_, at) => String.fromCodePoint(33 + ((at * (at + n)) % 89))).join('')
  for (let n = 0; n < 100; n += 1) {
    await store.resolve(named(`/${n}`), () => answer(200, text(n)))
    store.get('/0')
  }
  expect(store.bytes()).toBeLessThanOrEqual(ROOM)
  expect(store.get('/0')).toBeDefined()
  expect(store.get('/1')).toBeUndefined()
  expect(store.get('/99')).toBeDefined()
})

test('what could not be made is made anew', async () => {
  const store = createStore(ROOM)
  await expect(store.resolve(named('/'), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect((await store.resolve(named('/'), () => answer(200, 'home'))).status).toBe(200)
})

test('the pages that people read are named without what stands in them', async () => {
  const store = createStore(ROOM)
  const picture = makeAnswer({ status: 200, type: 'image/png', body: Buffer.from('x'), headers: {} })
  await store.resolve(named('/immagini/articoli/uno/anteprima.png'), () => picture)
  await store.resolve(named('/articoli/uno'), () => answer(200, 'uno'))
  expect(store.pages()).toEqual(['/articoli/uno'])
  expect(store.get('/immagini/articoli/uno/anteprima.png')).toBeDefined()
})
