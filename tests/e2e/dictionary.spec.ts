import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { recordsOf } from './records.ts'
import { fixture } from './sites.ts'

type Transfer = { readonly coding: string; readonly bytes: number }

/** What a page fetches, by the browser's own count: the last transfer from an address. */
async function watchTransfers(page: Page): Promise<(url: string) => Transfer | undefined> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const codings = new Map<string, { readonly url: string; readonly coding: string }>()
  const transfers = new Map<string, Transfer>()
  network.on('Network.responseReceived', ({ requestId, response: { url, headers } }) => {
    codings.set(requestId, { url, coding: headers['content-encoding'] ?? headers['Content-Encoding'] ?? '' })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    const { url, coding } = codings.get(requestId) ?? {}
    if (url !== undefined && coding !== undefined) transfers.set(url, { coding, bytes })
  })
  return (url) => transfers.get(url)
}

test('the second article takes half the bytes on the wire, and is the same page', async ({
  page,
  browser,
}) => {
  const { magazine } = await recordsOf(fixture.folder)
  const [first, second] = magazine.articles
  if (!first || !second) throw new Error('the fixture holds no second article')
  const url = fixture.origin + paths.article(second.slug)

  const stranger = await browser.newPage()
  const strange = await watchTransfers(stranger)
  const plain = await (await stranger.goto(url))?.text()
  await expect.poll(() => strange(url)?.coding).toBe('br')
  await stranger.close()

  const known = await watchTransfers(page)
  // The server makes its dictionary once its first pages are warm, the browser fetches it when nothing else is to be done: until
  // then other pages are read.
  const others = [paths.home, paths.article(first.slug), paths.themes, paths.issues]
  let read = 0
  await expect
    .poll(async () => {
      const other = fixture.origin + (others[read % others.length] ?? '/')
      read += 1
      await page.goto(`${other}?${read}`)
      return known(`${other}?${read}`)?.coding
    })
    .toBe('dcb')
  expect(await (await page.goto(url))?.text()).toBe(plain)
  await expect.poll(() => known(url)?.coding).toBe('dcb')
  expect(known(url)?.bytes).toBeLessThan(0.6 * (strange(url)?.bytes ?? 0))
})
