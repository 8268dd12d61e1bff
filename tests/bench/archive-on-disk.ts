import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { printProblems } from '#lib/content/report.ts'
import { snapshotOf } from '#lib/content/snapshot.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { FOLDER } from './figures.ts'
import { run } from './processes.ts'

/** A generated archive: its folder, what is out of it, and the articles that are asked for. */
export type Archive = {
  readonly folder: string
  readonly magazine: Magazine
  /** Pages of articles over the whole archive. Those of the current issue, which the server renders ahead, are not among them. */
  readonly asked: readonly string[]
}

/** Pages asked for at random: more would only measure how long it takes to render them all once. */
const SAMPLE = 1000

/** Every n-th of the archive, so that old and new are in it alike. */
function sample({ issues, articles }: Magazine): readonly string[] {
  const older = articles.filter(({ issue }) => issue.slug !== issues[0]?.slug)
  const all = (older.length > 0 ? older : articles).map(({ slug }) => paths.article(slug))
  const step = Math.max(1, Math.floor(all.length / SAMPLE))
  return all.filter((_, at) => at % step === 0).slice(0, SAMPLE)
}

/** An archive of a size, generated if an earlier run has not left it. */
export async function archiveOf(size: number): Promise<Archive> {
  const folder = join(FOLDER, `archive-${size}`)
  if (!existsSync(folder)) await run(['tests/generate.ts', String(size), folder])
  const { catalogue, problems } = await createLoader(folder, parseInParallel).load()
  if (!catalogue) throw new Error(printProblems(problems, folder))
  const { magazine } = snapshotOf(catalogue, { now: Date.now(), preview: false })
  return { folder, magazine, asked: sample(magazine) }
}
