import { searchOf } from '#lib/search/current.ts'
import { readQuery } from '#lib/search/query.ts'
import { questions } from '../magazine/questions.ts'
import { archiveOf } from './archive.ts'

/**
 * `node --expose-gc tests/bench/search.ts [articles]` prints what the search costs: building, one change, memory, and the
 * time of a question alone and with sixteen readers waiting in line. It measures and asserts nothing.
 */
const count = Number(process.argv[2] ?? 10_000)
const CONNECTIONS = 16
/** The clock of the processor ticks in milliseconds: a question is asked some times in a row. */
const RUNS = 5

const megabytes = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}
const say = (what: string, figure: number, unit: string) =>
  console.log(`${what.padEnd(52)} ${figure.toFixed(1)} ${unit}`)
const quantile = (times: readonly number[], q: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0

/** Milliseconds of processor, which other work on the machine does not swell. */
const clock = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const archive = await archiveOf(count)
const before = megabytes()
let started = clock()
let longest = 0
let last = clock()
const watch = setInterval(() => {
  longest = Math.max(longest, clock() - last)
  last = clock()
}, 1)
const search = await searchOf(archive.magazine)
clearInterval(watch)
say(`index of ${count} articles`, (clock() - started) / 1000, 's')
say('longest pause of the event loop while building', longest, 'ms')
say('memory above idle', megabytes() - before, 'MB')

started = clock()
const updated = await searchOf(archive.changed)
say('update for one changed article', clock() - started, 'ms')

// Readers ask for what the magazine is about: real questions, pairs of words, single words, rare and common.
const common = archive.words.filter((word) => word.length > 4)
const asked = [
  ...questions.map(({ text }) => text),
  ...Array.from({ length: 200 }, (_, at) => `${common[at * 7]} ${common[at * 31]}`),
  ...Array.from({ length: 200 }, (_, at) => `${common[at]}`),
  ...Array.from({ length: 200 }, (_, at) => `${common[at * 40]}`),
]
for (const q of asked.slice(0, 40)) search.find(readQuery({ q }))
const slow: { q: string; time: number; count: number }[] = []
const times = asked.map((q) => {
  const from = clock()
  let found = 0
  for (let run = 0; run < RUNS; run += 1) found = updated.find(readQuery({ q })).count
  const time = (clock() - from) / RUNS
  slow.push({ q, time, count: found })
  return time
})
say(`${asked.length} questions, median`, quantile(times, 0.5), 'ms')
say('p95', quantile(times, 0.95), 'ms')
say('p99', quantile(times, 0.99), 'ms')

/** Questions of one to four words, the frequent ones more often; no two are the same. */
function distinct(many: number): readonly string[] {
  let seed = 7
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const word = (): string => archive.words[Math.floor(archive.words.length ** random()) - 1] ?? 'parola'
  const made = new Set<string>()
  while (made.size < many) made.add(Array.from({ length: 1 + Math.floor(random() * 4) }, word).join(' '))
  return [...made]
}

/**
 * Sixteen readers, each of whom asks again as soon as the answer is there; one thread answers them in turn. By the clock on the
 * wall, since they wait: that of the processor also counts what collects garbage beside the thread.
 */
async function closedLoop(questions: readonly string[]): Promise<readonly number[]> {
  const waits: number[] = []
  const rest = [...questions]
  const reader = async (): Promise<void> => {
    for (let q = rest.pop(); q !== undefined; q = rest.pop()) {
      const from = performance.now()
      await new Promise((resolve) => setImmediate(resolve))
      updated.find(readQuery({ q }))
      waits.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, reader))
  return waits
}
const loop = async (what: string, questions: readonly string[]): Promise<void> => {
  const waits = await closedLoop(questions)
  say(`${CONNECTIONS} readers in a closed loop, ${what}: median`, quantile(waits, 0.5), 'ms')
  say('p99', quantile(waits, 0.99), 'ms')
}
const some = distinct(3300)
await loop('all questions new', some.slice(300))
// Some hundred questions over and over. Most of these never come here: their pages are kept.
const rank = (at: number): number => Math.floor(300 ** ((at * 0.618_034) % 1)) - 1
await loop(
  'three hundred questions',
  Array.from({ length: 3000 }, (_, at) => some[rank(at)] ?? 'latte'),
)
await loop(
  'the questions of the tests',
  Array.from({ length: 40 }, () => questions.map(({ text }) => text)).flat(),
)
say('memory above idle, after the questions', megabytes() - before, 'MB')
for (const { q, time, count: found } of slow.toSorted((a, b) => b.time - a.time).slice(0, 8)) {
  console.log(`  ${time.toFixed(1)} ms  ${found} found  ${q}`)
}
