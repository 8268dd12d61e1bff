import { describe, expect, test } from 'vitest'
import type { Answer } from '#lib/delivery/answer.ts'
import { openEdition, openFirst } from '#lib/delivery/edition.ts'
import { BRIEFLY, NEVER } from '#lib/delivery/headers.ts'
import { Overload, type Render } from '#lib/delivery/render.ts'
import { warmSearch } from '#lib/search/current.ts'
import { editionOf, snapshotWith } from './support.ts'

const textOf = (answer: Answer): string => answer.identity.body.toString()
const RETIRED = { slug: 'ritirato', withdrawn: { date: '2026-05-01', reason: 'Era sbagliato.' } }

test('a page is rendered once, however many ask for it and whenever', async () => {
  const { edition, asked } = await editionOf({ '/numeri': { body: '<p>a<!-- -->b</p>' } })
  const answers = await Promise.all([edition.answer('/numeri'), edition.answer('/numeri')])
  answers.push(await edition.answer('/numeri'))
  expect(answers.map(textOf)).toEqual(['<p>ab</p>', '<p>ab</p>', '<p>ab</p>'])
  expect(asked.filter((path) => path === '/numeri')).toHaveLength(1)
  expect(edition.get('/numeri')).toBe(answers[0])
})

test('what is not there is the whole page for it, not the shell of Next; hidden paths are not there either', async () => {
  const { edition, asked } = await editionOf({
    '/media/x': { status: 404, headers: {}, body: '' },
    '/articoli/uno/testo': { body: 'testo' },
  })
  for (const key of [
    '/niente',
    '/media/x',
    '/guasto/500',
    '/guasto/manca/qui',
    '/_next/image',
    '/_not-found',
    '/articoli/uno/testo',
  ]) {
    const answer = await edition.answer(key)
    expect([key, answer.status, textOf(answer)]).toEqual([key, 404, '<h1>manca</h1>'])
  }
  expect(asked.filter((path) => path === '/guasto/manca/qui')).toHaveLength(1)
  expect(asked).not.toContain('/_next/image')
})

test('a piece that was taken back answers 410 with its own page, and so does its Markdown', async () => {
  const page = (body: string) => ({ body })
  const { edition } = await editionOf(
    {
      '/articoli/ritirato': page('<h1>ritirato</h1>'),
      '/articoli/ritirato.md': page('# ritirato'),
      '/articoli/uno': page('<h1>uno</h1>'),
    },
    { articles: [{ slug: 'uno' }, RETIRED] },
  )
  const gone = await edition.answer('/articoli/ritirato')
  expect([gone.status, textOf(gone)]).toEqual([410, '<h1>ritirato</h1>'])
  expect((await edition.answer('/articoli/ritirato.md')).status).toBe(410)
  expect((await edition.answer('/articoli/uno')).status).toBe(200)
})

test('a redirect keeps its status and its target, and has no body', async () => {
  const redirect = {
    status: 308,
    headers: { location: '/articoli/uno', 'content-type': 'text/html' },
    body: '<html id="__next_error__"></html>',
  }
  const { edition } = await editionOf(
    { '/articoli/vecchio': redirect },
    { articles: [{ slug: 'uno', aliases: ['vecchio'] }] },
  )
  const answer = await edition.answer('/articoli/vecchio')
  expect([answer.status, answer.identity.headers.location, textOf(answer)]).toEqual([
    308,
    '/articoli/uno',
    '',
  ])
})

describe('a page that fails is the full page for it, and is tried again', () => {
  test.each([
    ['Next fails', { status: 500, body: '<html id="__next_error__"></html>' }, 500],
    ['Next throws', 'throws', 500],
    ['a part waits for scripts', { body: '<!--$?--><template></template>' }, 500],
    ['it never ends', 'never', 503],
  ] as const)('%s', async (_, page, status) => {
    const { edition, reported } = await editionOf({ '/temi': page }, { time: 50 })
    const answer = await edition.answer('/temi')
    expect([answer.status, textOf(answer)]).toEqual([
      status,
      status === 500 ? '<h1>guasto</h1>' : '<h1>troppa gente</h1>',
    ])
    expect(answer.identity.headers['cache-control']).toBe('no-store')
    expect(answer.identity.headers['retry-after']).toBe(status === 503 ? '5' : undefined)
    expect(reported).toEqual(['/temi'])
    expect(edition.pages()).toEqual([])
  })
})

test('without failure pages there is no first edition; a later one takes those of the one before', async () => {
  const broken = { '/guasto/500': { status: 500 } }
  await expect(editionOf(broken)).rejects.toThrow('/guasto/500')
  const { edition: previous } = await editionOf({})
  const { edition, reported } = await editionOf(broken, { previous })
  await edition.renewFailures()
  expect(reported).toEqual(['failures'])
  expect(edition.failures()).toBe(previous.failures())
})

test('a later edition does not wait for failure pages of its own, but gets them', async () => {
  const { edition: previous } = await editionOf({})
  const { edition } = await editionOf(
    { '/guasto/500': { body: '<h1>guasto, altro numero</h1>' } },
    { previous },
  )
  expect(edition.failures()).toBe(previous.failures())
  await edition.renewFailures()
  expect(textOf(edition.failures()[500])).toContain('altro numero')
})

test('only fonts are fetched ahead, and the header does not depend on the moment', async () => {
  const link = '</fonts/a.woff2>; rel=preload; as="font"; crossorigin="", </a.css>; rel=preload; as="style"'
  const { edition } = await editionOf({
    '/': { headers: { 'content-type': 'text/html', link }, body: '<p>' },
  })
  expect((await edition.answer('/')).identity.headers.link).toBe(
    '</fonts/a.woff2>; rel=preload; as="font"; crossorigin=""',
  )
})

test('a text that is no page says in a header which page it is of', async () => {
  const link = '<https://eppure.example/articoli/uno>; rel="canonical"'
  const { edition } = await editionOf({
    '/articoli/uno.md': { headers: { 'content-type': 'text/markdown', link }, body: '# Uno' },
  })
  expect((await edition.answer('/articoli/uno.md')).identity.headers.link).toBe(link)
})

test('equal content gives equal bytes and tags; a change elsewhere leaves a page’s tag as it was', async () => {
  const { edition, press } = await editionOf({ '/numeri': { body: '<p>numeri</p>' } })
  const later = await openEdition(snapshotWith([{ slug: 'uno' }, { slug: 'due' }]), press)
  expect(later.snapshot.id).not.toBe(edition.snapshot.id)
  expect((await later.answer('/numeri')).identity.etag).toBe((await edition.answer('/numeri')).identity.etag)
})

test('what the search says before its index is built is not kept by anyone; after that its pages are', async () => {
  const { edition } = await editionOf({ '/cerca': {}, '/cerca?q=latte': {}, '/cerca?q=stalla': {} })
  const control = async (key: string) => {
    const { status, identity } = await edition.answer(key)
    return [status, identity.headers['cache-control']]
  }
  expect(await control('/cerca?q=latte')).toEqual([200, NEVER])
  expect(await control('/cerca')).toEqual([200, NEVER])
  expect(edition.pages()).not.toContain('/cerca')
  await warmSearch(edition.snapshot.magazine)
  expect(await control('/cerca?q=stalla')).toEqual([200, BRIEFLY])
})

test('a process whose first pages are late tries again, and not for ever; what is broken it says at once', async () => {
  const { press } = await editionOf({})
  const failing = (times: number, error: Error) => {
    let left = times
    let asked = 0
    const render: Render = async (snapshot, path) => {
      asked += 1
      if (path !== '/guasto/500' || left === 0) return press.render(snapshot, path)
      left -= 1
      throw error
    }
    return { press: { ...press, render }, asked: () => asked }
  }
  const late = new Overload('late')
  const twice = failing(2, late)
  expect((await openFirst(snapshotWith([{ slug: 'uno' }]), twice.press)).failures()[500].status).toBe(500)
  await expect(openFirst(snapshotWith([]), failing(99, late).press)).rejects.toThrow('late')
  const broken = failing(1, new Error('broken'))
  await expect(openFirst(snapshotWith([]), broken.press)).rejects.toThrow('broken')
  expect(broken.asked()).toBe(2)
})
