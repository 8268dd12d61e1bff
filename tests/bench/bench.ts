/**
 * `npm run bench`: measures the magazine on generated archives, prints one table and writes docs/benchmarks.md.
 * `npm run bench -- [--sizes 100,1000,10000] [--only starts,pages] [--seconds 8] [--minutes 0]
 * [--junk 40000]`; `minutes` is how long the largest archive is under load before its memory is read again, `junk` how often the
 * smallest is asked for what is not there. Each figure is kept as soon as it is there, so sizes and
 * phases can be measured one by one, and a run that is broken off loses only the phase it was in.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { archiveOf } from './archive-on-disk.ts'
import { keepFigures, readFigures } from './figures.ts'
import { PHASES, type PhaseName } from './phases.ts'
import { report } from './report.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    only: { type: 'string', default: Object.keys(PHASES).join() },
    seconds: { type: 'string', default: '8' },
    minutes: { type: 'string', default: '0' },
    junk: { type: 'string', default: '40000' },
  },
})
const isPhase = (name: string): name is PhaseName => Object.hasOwn(PHASES, name)
const fail = (text: string): never => {
  console.error(text)
  process.exit(1)
}
const sizes = values.sizes.split(',').map(Number)
const [seconds, minutes, junk] = [Number(values.seconds), Number(values.minutes), Number(values.junk)]
const unknown = values.only.split(',').find((name) => !isPhase(name))
if (unknown !== undefined) fail(`--only: ${Object.keys(PHASES).join(', ')}`)
if (![...sizes, seconds].every((value) => value > 0)) fail('--sizes, --seconds: numbers above 0')
/** Phases that take long and tell the same of every size. */
const ONLY_FOR: Partial<Record<PhaseName, number>> = { junk: Math.min(...sizes), soak: Math.max(...sizes) }

function print(): void {
  const known = [...new Set([100, 1000, 10_000, ...sizes])].toSorted((a, b) => a - b)
  const text = report(
    known.flatMap((size) => readFigures(size) ?? []),
    seconds,
  )
  writeFileSync('docs/benchmarks.md', text)
  console.log(text)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
process.on('exit', print)

for (const size of sizes) {
  const archive = await archiveOf(size)
  for (const name of values.only.split(',').filter(isPhase)) {
    if ((ONLY_FOR[name] ?? size) !== size || (name === 'soak' && minutes === 0)) continue
    console.error(`${size} articles: ${name} …`)
    keepFigures(size, await PHASES[name]({ archive, seconds, minutes, junk }))
  }
}
