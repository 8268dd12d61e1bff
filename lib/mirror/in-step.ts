import { resolve } from 'node:path'
import type { Survey } from '#lib/delivery/delta.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import type { Logger } from '#lib/delivery/log.ts'
import type { Files } from '#lib/delivery/lookup.ts'
import type { Code } from '#lib/delivery/next.ts'
import { scopeOf } from '#lib/delivery/scope.ts'
import type { Settings } from '#lib/delivery/settings.ts'
import type { Tally } from '#lib/delivery/tally.ts'
import { withOthers } from './addresses.ts'
import { houseOf } from './classes.ts'
import { writeConfigs } from './configs.ts'
import { createPlacer } from './place.ts'
import { readContents } from './record.ts'
import { openReleases } from './releases.ts'
import { writeRelease } from './write.ts'

/** As many as a line of renders has at once: readers wait behind one or two of ours, not behind a thousand. */
const AT_ONCE = 2
/** After a release that could not be written (a full disk), in milliseconds. */
const RETRY = 60_000

/** Where a file server on the same machine finds our server. */
export function serverAt({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return `127.0.0.1:${port}`
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

type Running = {
  readonly code: Code
  readonly settings: Settings
  readonly tally: Pick<Tally, 'count'>
  readonly log: Logger
}

/**
 * Keeps a mirror in a folder in step with a running server: called with each edition that was surveyed, writes what changed since
 * the release before. One release at a time, and of editions that wait only the latest.
 */
export async function keepInStep(
  folder: string,
  { code, settings, tally, log }: Running,
  built: Files,
): Promise<(edition: Edition, survey: Survey) => void> {
  const root = resolve(folder)
  const scope = await scopeOf(code.root, settings.url)
  let due: { readonly edition: Edition; readonly survey: Survey } | undefined
  let running: Promise<void> | undefined
  let hasConfigs = false
  /** Whether the files of the current release were looked into since this process began. */
  let isProven = false

  async function step(edition: Edition, survey: Survey): Promise<void> {
    const house = await houseOf(edition, settings.url)
    const current = await openReleases(root).current()
    const held = current === undefined ? undefined : await readContents(current)
    if (!isProven || held?.snapshot !== edition.snapshot.id || held.scope !== scope) {
      const { written, left, ...release } = await writeRelease({
        ...{ root, edition, scope },
        survey: withOthers(survey, edition, built),
        placer: (between) => createPlacer(edition, house, between),
        atOnce: AT_ONCE,
        // What a power cut or a hand has spoiled since is written again.
        proves: !isProven,
      })
      isProven = true
      log.info({ ...release, written: written.length, left: left.length }, 'mirrored')
    }
    if (!hasConfigs) await writeConfigs(root, edition, house, [serverAt(settings)])
    hasConfigs = true
  }

  async function run(): Promise<void> {
    while (due) {
      const { edition, survey } = due
      due = undefined
      try {
        await step(edition, survey)
      } catch (error) {
        tally.count('mirror_failures')
        log.error({ err: error }, 'not mirrored')
        setTimeout(() => take(edition, survey, false), RETRY).unref()
      }
    }
  }

  function take(edition: Edition, survey: Survey, isLatest = true): void {
    if (isLatest || (!due && !running)) due = { edition, survey }
    running ??= run().finally(() => {
      running = undefined
    })
  }

  return (edition: Edition, survey: Survey): void => take(edition, survey)
}
