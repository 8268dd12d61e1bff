import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Growth } from './figures.ts'
import type { Running } from './processes.ts'

/** Until every store is full: what comes after must leave things as they are. */
const BEFORE = 3000
const AT_ONCE = 16
/** A collection is over by then. */
const COLLECTED = 2000

/** The bytes of a folder and all below it. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

const junk = (n: number): string => {
  const word = (n * 2_654_435_761).toString(36)
  const kinds = [
    `/${word}`,
    `/cerca?q=${word}`,
    `/articoli/${word}`,
    `/cerca?q=lavoro+${word}`,
    `/temi/${word}/${n}?x=${n}`,
    `/cerca?tema=${word}&q=${n}`,
    `/immagini/articoli/${word}/anteprima.png`,
    `/cerca?q=${n}&autore=${word}&pagina=${n % 50}`,
  ]
  return kinds[n % kinds.length] ?? '/'
}

async function ask({ origin }: Running, from: number, to: number): Promise<void> {
  let n = from
  const askOn = async () => {
    while (n < to) {
      n += 1
      const answer = await fetch(origin + junk(n))
      await answer.arrayBuffer()
      if (answer.status >= 500) throw new Error(`${junk(n)} answered ${answer.status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
}

/** What thousands of addresses that nobody has and as many questions, all different, leave in memory and on the disk. */
export async function junkGrowth(server: Running, requests: number): Promise<Growth> {
  const state = async () => {
    server.collect()
    await sleep(COLLECTED)
    return { memory: server.memory(), disk: bytesIn('.next') }
  }
  await server.settled()
  await ask(server, 0, BEFORE)
  const before = await state()
  await ask(server, BEFORE, BEFORE + requests)
  const after = await state()
  return {
    requests,
    memoryBefore: before.memory,
    memoryAfter: after.memory,
    diskBefore: before.disk,
    diskAfter: after.disk,
  }
}
