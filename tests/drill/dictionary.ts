import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answered, ask } from './ask.ts'
import { startProxy } from './proxy.ts'
import { until } from './replica.ts'
import { contentIn, type Drill, replicaOf } from './stage.ts'

const ROUNDS = 30
/** Readers who ask for the same page at the same time. */
const TOGETHER = 8
const OURS = /\n +proxy_(?:cache_bypass|no_cache) [^\n]*/g
const PAGES = ['/numeri', '/temi', '/autori', '/rubriche', '/articoli'] as const

const CHROMIUM = { 'sec-ch-ua': '"Chromium";v="156"', 'accept-encoding': 'gzip, deflate, br, zstd' }
/** Everybody else, and how a page must come to each. */
const OTHERS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['br', { 'accept-encoding': 'gzip, deflate, br, zstd' }],
  ['gzip', { 'accept-encoding': 'gzip' }],
  ['', {}],
  [
    'br',
    { ...CHROMIUM, 'accept-encoding': 'gzip, deflate, br, zstd, dcb, dcz', 'available-dictionary': ':AAAA:' },
  ],
]

const codingOf = ({ headers }: Answered): string => headers['content-encoding'] ?? ''

/** A dictionary's holders and everybody else before one cache, in turns and together. */
const drill = (name: string, without?: RegExp): Drill => ({
  name,
  async run(place) {
    const replica = await replicaOf(place, contentIn(place))
    const proxy = await startProxy(place, [replica.port], { keeping: true, ...(without && { without }) })
    const port = Number(new URL(proxy.origin).port)
    let path = ''
    await until('a dictionary is offered', async () => {
      const { headers } = await ask(Number(replica.port), '/', CHROMIUM)
      path = /<(\/dizionario\/[0-9a-f]+)>/.exec(String(headers.link))?.[1] ?? ''
      return path !== ''
    })
    const { body } = await ask(port, path)
    const digest = createHash('sha256').update(body).digest()
    const holder = {
      ...CHROMIUM,
      'accept-encoding': 'gzip, deflate, br, zstd, dcb, dcz',
      'available-dictionary': `:${digest.toString('base64')}:`,
    }
    const faults: string[] = []
    let [sent, slowest] = [0, 0]
    const expecting = async (url: string, headers: Readonly<Record<string, string>>, coding: string) => {
      sent += 1
      const began = performance.now()
      const answered = await ask(port, url, headers)
      slowest = Math.max(slowest, performance.now() - began)
      if (answered.status !== 200 || codingOf(answered) !== coding)
        faults.push(`${url}: ${answered.status} ${codingOf(answered)} for ${coding}`)
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const url = PAGES[round % PAGES.length] ?? '/'
      await Promise.all(Array.from({ length: TOGETHER }, () => expecting(url, holder, 'dcb')))
      for (const [coding, headers] of OTHERS) await expecting(url, headers, coding)
      await expecting(url, holder, 'dcb')
      await sleep(50)
    }
    await Promise.all([proxy.stop(), replica.end('SIGTERM')])
    const met = { sent, failed: faults.length, gap: Math.round(slowest), faults: faults.slice(0, 3) }
    return {
      met,
      seen: `the dictionary is ${body.length} bytes; no other reader was given what is made for its holders`,
    }
  },
})

/** Caches in front that do not know what a dictionary is. */
export const dictionaries: readonly Drill[] = [
  drill('holders of a dictionary and others before the shipped cache'),
  drill('the same before a cache that nobody told of dictionaries', OURS),
]
