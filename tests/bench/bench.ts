/**
 * `npm run bench`: measures the magazine on archives of several sizes, prints one table and writes docs/benchmarks.md.
 * `node tests/bench/bench.ts [--sizes 100,1000,10000] [--seconds 8] [--minutes 0]`; `minutes` is how long the largest
 * archive is under load before its memory is read again.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { printProblems } from '#lib/content/report.ts'
import { snapshotOf } from '#lib/content/snapshot.ts'
import { load } from './load.ts'
import { type Figures, measure } from './measure.ts'
import { versionOf } from './measures.ts'
import { run, start } from './processes.ts'
import { report } from './report.ts'
import { buildStatic } from './static-next.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    seconds: { type: 'string', default: '8' },
    minutes: { type: 'string', default: '0' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const seconds = Number(values.seconds)
const minutes = Number(values.minutes)

const root = mkdtempSync(join(tmpdir(), 'eppure-bench-'))

/** An archive on the disk, and what is in it. */
async function archive(size: number) {
  const folder = join(root, String(size))
  await run(['tests/generate.ts', String(size), folder])
  const { catalogue, problems } = await createLoader(folder, parseInParallel).load()
  if (!catalogue) throw new Error(printProblems(problems, folder))
  return { folder, magazine: snapshotOf(catalogue, { now: Date.now(), preview: false }).magazine }
}

try {
  const hello = await start(() => ['tests/bench/hello.ts'], {})
  const bare = await load(hello.origin, ['/'], seconds)
  await hello.stop()

  const figures: Figures[] = []
  let staticFolder: string | undefined
  for (const size of sizes) {
    const { folder, magazine } = await archive(size)
    staticFolder ??= await buildStatic({ CONTENT_DIR: folder })
    console.error(`${size} articoli…`)
    const last = size === sizes.at(-1)
    figures.push(
      await measure({ folder, magazine, size, seconds, staticFolder, soak: last ? minutes * 60 : 0 }),
    )
  }
  const text = report(figures, bare, {
    date: new Date().toISOString().slice(0, 10),
    versions: `Node ${process.versions.node}, Next ${versionOf('next')}, React ${versionOf('react')}`,
    cores: availableParallelism(),
    seconds,
    minutes,
  })
  console.log(text)
  writeFileSync('docs/benchmarks.md', text)
} finally {
  rmSync(root, { recursive: true, force: true })
}
