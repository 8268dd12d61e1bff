import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { paths } from '#lib/model/paths.ts'
import type { Archive } from './archive-on-disk.ts'
import { firstRenders, percentile, timeToLive, until } from './measures.ts'

/** What readers notice of a change while 32 of them read. Times in milliseconds. */
export type Swapped = {
  /** Answers a second before it. */
  readonly level: number
  /** For how long fewer than half of that were answered. */
  readonly belowHalf: number
  readonly slowest: number
  readonly failed: number
  /** Until the change can be read. */
  readonly live: number
}

const CONNECTIONS = 32
const READ = 300
const BIN = 100
const BEFORE = 3000
const AFTER = 8000
/** Time for the server to come to rest between two changes. */
const REST = 12_000
const OTHER_NAME = 'Un altro nome'

type Answered = { readonly at: number; readonly took: number }

function ask(agent: Agent, url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    }).on('error', () => resolve(0))
  })
}

/** Has 32 readers read while something happens, each one page after the other; gives every answer and how many failed. */
async function during(origin: string, read: readonly string[], happens: () => Promise<number>) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const answers: Answered[] = []
  let failed = 0
  let end = Number.POSITIVE_INFINITY
  const reader = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      const status = await ask(agent, origin + read[Math.floor(Math.random() * read.length)])
      const at = performance.now()
      answers.push({ at, took: at - asked })
      if (status !== 200) failed += 1
    }
  }
  const readers = Promise.all(Array.from({ length: CONNECTIONS }, reader))
  await sleep(BEFORE)
  const began = performance.now()
  const live = await happens().finally(() => {
    end = performance.now() + AFTER
  })
  await readers.finally(() => agent.destroy())
  return { answers, began, live, failed }
}

function tell({ answers, began, live, failed }: Awaited<ReturnType<typeof during>>): Swapped {
  const bins = new Map<number, number>()
  for (const { at } of answers) {
    const bin = Math.floor((at - began) / BIN)
    bins.set(bin, (bins.get(bin) ?? 0) + 1)
  }
  const last = Math.floor((live + AFTER) / BIN) - 10
  const before = Array.from({ length: BEFORE / BIN - 5 }, (_, at) => bins.get(-1 - at) ?? 0)
  const level = percentile(before, 0.5)
  const after = Array.from({ length: last }, (_, at) => bins.get(at) ?? 0)
  return {
    level: (level * 1000) / BIN,
    belowHalf: after.filter((count) => count < level / 2).length * BIN,
    slowest: answers.reduce((most, { at, took }) => (at >= began ? Math.max(most, took) : most), 0),
    failed,
    live,
  }
}

/** Readers of 300 pages while an article is added, and while a theme gets another name. */
export async function swaps(origin: string, { folder, magazine, asked }: Archive) {
  const step = Math.max(1, Math.floor(asked.length / READ))
  const read = asked.filter((_, at) => at % step === 0).slice(0, READ)
  await firstRenders(origin, read)
  const [tag] = magazine.tags.toSorted(
    (a, b) => (magazine.byTag.get(b.slug)?.length ?? 0) - (magazine.byTag.get(a.slug)?.length ?? 0),
  )
  const theme = join(folder, 'tags', `${tag?.slug}.md`)
  const written = readFileSync(theme, 'utf8')
  let removed = () => {}
  const article = tell(
    await during(origin, read, async () => {
      const { page, remove } = await timeToLive(origin, folder, magazine, 'prova-di-scambio')
      removed = remove
      return page
    }),
  )
  removed()
  await sleep(REST)
  try {
    const renamed = tell(
      await during(origin, read, async () => {
        const began = performance.now()
        writeFileSync(theme, written.replace(/^name: .*$/m, `name: "${OTHER_NAME}"`))
        const address = `${origin}${paths.theme(tag?.slug ?? '')}`
        return until(began, async () => (await (await fetch(address)).text()).includes(OTHER_NAME))
      }),
    )
    return { 'a new article': article, 'a renamed theme': renamed }
  } finally {
    writeFileSync(theme, written)
  }
}
