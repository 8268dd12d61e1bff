import { join } from 'node:path'
import { createLoader } from '#lib/content/loader.ts'
import { CACHE } from '#lib/content/machine-cache.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import { listPrints, printsFolder } from '#lib/content/prints.ts'
import { printProblems } from '#lib/content/report.ts'
import { snapshotOf } from '#lib/content/snapshot.ts'
import type { Survey } from '#lib/delivery/delta.ts'
import { openShelf } from '#lib/delivery/disk-shelf.ts'
import { type Edition, openEdition } from '#lib/delivery/edition.ts'
import { builtFiles } from '#lib/delivery/lookup.ts'
import { type Code, startNext } from '#lib/delivery/next.ts'
import { openPress } from '#lib/delivery/press.ts'
import { withPrints } from '#lib/delivery/prints.ts'
import { LIMITS } from '#lib/delivery/render-lines.ts'
import { scopeOf } from '#lib/delivery/scope.ts'
import { readSettings } from '#lib/delivery/settings.ts'
import { everything } from './addresses.ts'
import { type House, houseOf } from './classes.ts'

/** Milliseconds for one page: nobody waits, and a busy machine takes its time. */
const PATIENCE = 120_000

/** The magazine of a content folder, opened to be written as a whole. */
export type Opened = {
  readonly edition: Edition
  readonly survey: Survey
  readonly scope: string
  readonly house: House
}

/**
 * Opens the magazine of a content folder as it is now, with a build. Throws an error whose message is the
 * report of the check where the content is not valid.
 */
export async function openMagazine(content: string, code: Code): Promise<Opened> {
  const settings = readSettings(process.env)
  const { catalogue, problems } = await createLoader(content, parseOnce(parseInParallel)).load()
  if (!catalogue) throw new Error(printProblems(problems, content))
  // Next and React look at it when they are loaded; pages read the images of this folder.
  Object.assign(process.env, { NODE_ENV: 'production', CONTENT_DIR: content })
  const scope = await scopeOf(code.root, settings.url)
  const built = await builtFiles(code)
  const press = await openPress({
    ...{ code, built, settings, startRenderer: startNext },
    shelf: openShelf(join(CACHE, 'documents'), scope, settings.shelfBytes),
    report: (key, error) => console.error(`${key}: ${error instanceof Error ? error.message : error}`),
    limits: { ...LIMITS, time: PATIENCE, stuck: PATIENCE },
  })
  const dressed = withPrints(() => listPrints(printsFolder()))
  const snapshot = dressed(snapshotOf(catalogue, { now: Date.now(), preview: false }))
  const edition = await openEdition(snapshot, press)
  const house = await houseOf(edition, settings.url)
  return { edition, survey: everything(edition, built), scope, house }
}
