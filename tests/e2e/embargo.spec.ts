import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { BEFORE, EMBARGOED, LIFT, OWN_ADDRESSES, SEARCHES, SHOWS, TELLING } from './embargo.ts'
import { type Got, get, getAll, getEvery } from './every-address.ts'
import { startOwnServer } from './own-server.ts'
import { fixture, quarterly } from './sites.ts'

const MACHINES = ['/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/opensearch.xml', '/feed.css']

/** An answer in a line: byte-equal answers have equal tags. */
const lineOf = ([path, { status, etag, location }]: readonly [string, Got]): string =>
  `${path} ${status} ${etag} ${location}`

const health = async (
  origin: string,
): Promise<{ snapshot: string; counts: { issues: number; articles: number } }> =>
  JSON.parse((await get(origin, '/salute')).text)

test('until its minute a piece leaves no trace at any address; from then on every list shows it', async () => {
  // It goes four times through all addresses of a site, and has every issue's files made.
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'eppure-embargo-'))
  cpSync(fixture.folder, folder, { recursive: true })
  const server = await startOwnServer({ folder, now: BEFORE })
  const { origin } = server
  const swapped = (from: string) =>
    expect.poll(async () => (await health(origin)).snapshot, { intervals: [50] }).not.toBe(from)
  try {
    // As if the pieces had never been written.
    const own = [...SHOWS.map(([path]) => path), ...OWN_ADDRESSES]
    const without = await getEvery(origin, ['/', ...MACHINES, ...SEARCHES, ...own])
    const healthWithout = await health(origin)

    for (const [path, text] of Object.entries(EMBARGOED)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    await swapped(healthWithout.snapshot)
    const scheduled = await getAll(origin, without.keys())
    expect([...scheduled].map(lineOf)).toEqual([...without].map(lineOf))
    const healthScheduled = await health(origin)
    expect(healthScheduled.counts).toEqual(healthWithout.counts)

    server.setClock(LIFT)
    await swapped(healthScheduled.snapshot)
    const lifted = await getEvery(origin, [...without.keys()])
    const silent = SHOWS.filter(([path, text]) => !lifted.get(path)?.text.includes(text))
    expect(silent).toEqual([])
    expect(OWN_ADDRESSES.map((path) => [path, lifted.get(path)?.status])).toEqual(
      OWN_ADDRESSES.map((path) => [path, path === '/articoli/il-cancello' ? 308 : 200]),
    )
    const healthLifted = await health(origin)
    const { issues, articles } = healthWithout.counts
    // Of what is embargoed an issue and two articles are counted.
    expect(healthLifted.counts).toMatchObject({ issues: issues + 1, articles: articles + 2 })

    // The clock goes back: now every address is known that must not answer.
    server.setClock(BEFORE)
    await swapped(healthLifted.snapshot)
    const hidden = await getAll(origin, lifted.keys())
    const known = [...lifted.keys()].filter((path) => without.has(path))
    expect(known.map((path) => [path, hidden.get(path)?.etag])).toEqual(
      known.map((path) => [path, without.get(path)?.etag]),
    )
    const fresh = [...hidden].filter(([path]) => !without.has(path))
    expect(fresh.filter(([, { status }]) => status !== 404).map(lineOf)).toEqual([])
    const asked = /«[^»]*»|value="[^"]*"/g
    const telling = [...hidden].filter(([, { text }]) => TELLING.test(text.replace(asked, '')))
    expect(telling.map(lineOf)).toEqual([])
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})

test('a whole issue of another magazine leaves no trace until its day, and is there from then on', async () => {
  // It goes three times through all addresses of a site.
  test.slow()
  const ISSUE = 'issues/03-semenzaio'
  const folder = mkdtempSync(join(tmpdir(), 'magazine-embargo-'))
  cpSync(quarterly.folder, folder, { recursive: true })
  rmSync(join(folder, ISSUE), { recursive: true })
  const server = await startOwnServer({ folder, now: Date.parse('2026-09-21T23:59:00+02:00') })
  const { origin } = server
  const swapped = (from: string) =>
    expect.poll(async () => (await health(origin)).snapshot, { intervals: [50] }).not.toBe(from)
  try {
    const own = ['/numeri/03-semenzaio', '/articoli/la-bustina-di-scambio', '/cerca?q=bustina']
    const without = await getEvery(origin, ['/', ...MACHINES, ...own])
    const before = await health(origin)
    cpSync(join(quarterly.folder, ISSUE), join(folder, ISSUE), { recursive: true })
    await swapped(before.snapshot)
    const scheduled = await getAll(origin, without.keys())
    expect([...scheduled].map(lineOf)).toEqual([...without].map(lineOf))
    const waiting = await health(origin)
    server.setClock(Date.parse('2026-11-01T12:00:00+01:00'))
    await swapped(waiting.snapshot)
    const out = await getAll(origin, own)
    expect([...out.values()].map(({ status }) => status)).toEqual([200, 200, 200])
    expect(out.get('/cerca?q=bustina')?.text).toContain('/articoli/la-bustina-di-scambio')
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})
