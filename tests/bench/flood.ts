import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Archive } from './archive-on-disk.ts'

/** What one program asks for, as fast as it likes: the n-th address, and how many a second. */
type Flood = { readonly perSecond: number; readonly address: (n: number, archive: Archive) => string }

const word = (n: number): string => (n * 2_654_435_761).toString(36)

/** What is work for the server each time: nobody asked for it before. */
export const FLOODS = {
  questions: { perSecond: 120, address: (n) => `/cerca?q=lavoro+${word(n)}` },
  unknown: { perSecond: 400, address: (n) => `/articoli/${word(n)}` },
  pictures: {
    perSecond: 50,
    address: (n, { magazine: { articles } }) =>
      `/immagini/articoli/${articles[n % articles.length]?.slug}/${n < articles.length ? 'anteprima' : '16x9'}.png`,
  },
} as const satisfies Readonly<Record<string, Flood>>
export type FloodName = keyof typeof FLOODS
export const FLOOD_NAMES = ['questions', 'unknown', 'pictures'] as const satisfies readonly FloodName[]

/** Milliseconds of 95 of 100 pages while a flood lasts: of pages that are kept, and of pages that are rendered. */
export type Flooded = { readonly kept: number; readonly fresh: number; readonly failed: number }

const KEPT_PER_SECOND = 20
const FRESH_PER_SECOND = 5

type Asked = { readonly ms: number; readonly status: number }

function ask(agent: Agent, url: string): Promise<Asked> {
  const began = performance.now()
  return new Promise((resolve) => {
    const end = (status: number) => resolve({ ms: performance.now() - began, status })
    get(url, { agent }, (response) => {
      response.resume().on('end', () => end(response.statusCode ?? 0))
    }).on('error', () => end(0))
  })
}

/** Asks evenly, not waiting for answers, for some seconds; gives them all. */
async function stream(
  origin: string,
  seconds: number,
  perSecond: number,
  address: (n: number) => string,
): Promise<readonly Asked[]> {
  const agent = new Agent({ keepAlive: true })
  const began = performance.now()
  const asked: Promise<Asked>[] = []
  while (asked.length < seconds * perSecond) {
    const due = Math.min(seconds * perSecond, ((performance.now() - began) / 1000) * perSecond)
    while (asked.length < due) asked.push(ask(agent, origin + address(asked.length)))
    await sleep(5)
  }
  return Promise.all(asked).finally(() => agent.destroy())
}

function p95(answers: readonly Asked[]): number {
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0
}

/** Readers during a flood. `from`: which of the archive's pages to begin with; each that is to be fresh is used once. */
export async function flooded(
  origin: string,
  archive: Archive,
  name: FloodName,
  { seconds, from }: { seconds: number; from: number },
): Promise<Flooded> {
  const { perSecond, address }: Flood = FLOODS[name]
  const page = (n: number) => archive.asked[n % archive.asked.length] ?? '/'
  const [, kept, fresh] = await Promise.all([
    stream(origin, seconds, perSecond, (n) => address(n, archive)),
    stream(origin, seconds, KEPT_PER_SECOND, () => '/'),
    stream(origin, seconds, FRESH_PER_SECOND, (n) => page(from + n)),
  ])
  const failed = [...kept, ...fresh].filter(({ status }) => status !== 200).length
  return { kept: p95(kept), fresh: p95(fresh), failed }
}
