import type { Server } from 'node:http'
import type { LastGood } from '#lib/content/last-good.ts'
import type { Loader } from '#lib/content/loader.ts'
import { listPrints, printsFolder } from '#lib/content/prints.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { keepInStep } from '#lib/mirror/in-step.ts'
import type { FileFault } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { isSearchReady } from '#lib/search/current.ts'
import { counted } from './delta.ts'
import { keepDictionary } from './dictionary.ts'
import type { Shelf } from './disk-shelf.ts'
import { type Edition, openEdition, openFirst } from './edition.ts'
import { createHandler, type Running } from './handler.ts'
import { type Clock, keepLive } from './live.ts'
import type { Logger } from './log.ts'
import { builtFiles } from './lookup.ts'
import type { Measured } from './metrics.ts'
import { everyMinute } from './minutes.ts'
import type { AnswerNewsroom } from './newsroom.ts'
import type { Code, StartRenderer } from './next.ts'
import { openPress } from './press.ts'
import { withPrints } from './prints.ts'
import { openForms } from './proposals.ts'
import { followed, type Repository } from './repository.ts'
import { createHttpServer } from './server.ts'
import type { Settings } from './settings.ts'
import { keepSheets } from './sheets.ts'
import { createSurveyor, REST } from './surveyor.ts'
import type { Tally } from './tally.ts'
import { prepare, warm } from './warm.ts'
import { watchFolder } from './watch.ts'

export type Parts = {
  readonly code: Code
  readonly folder: string
  readonly settings: Settings
  readonly loader: Loader
  readonly catalogue: Catalogue
  /** What keeps the content from being what `catalogue` is; empty if it is. */
  readonly problems: readonly FileFault[]
  readonly good: LastGood
  readonly shelf: Shelf
  /** Where style sheets of builds are kept; undefined for nowhere. */
  readonly sheets?: Shelf
  /** What fills the folder, where a remote does. */
  readonly repository?: Repository
  /** Where editors write in the browser; undefined where that is switched off. */
  readonly newsroom?: AnswerNewsroom
  readonly tally: Tally
  readonly log: Logger
  readonly access?: Running['access']
  readonly clock: Clock
  readonly startRenderer: StartRenderer
}

/** A running magazine. The server is the caller's to close. */
export type Service = {
  readonly server: Server
  /** Looks at the remote, the folder and the clock now. Never rejects. */
  readonly look: () => Promise<void>
  /** What its numbers are. */
  readonly measured: () => Measured
  /** Stops watching and ticking. */
  readonly end: () => void
}

/** Puts the parts together: a server that answers from the live edition, and what keeps it live. */
export async function run(parts: Parts): Promise<Service> {
  const { code, folder, settings, loader, catalogue, problems, good, shelf } = parts
  const { sheets, repository, newsroom, tally, log, access, clock, startRenderer } = parts
  const files = await builtFiles(code)
  const press = await openPress({
    ...{ code, built: files, settings, shelf, sheets, startRenderer },
    report(key, error) {
      tally.count('render_failures')
      log.error({ key, err: error }, 'render failed')
    },
  })
  const withKeptImages = (snapshot: Snapshot): Snapshot => ({ ...snapshot, keptImage: good.image })
  const dressed = withPrints(() => listPrints(printsFolder()))
  const snapshot = dressed(snapshotOf(catalogue, { now: clock(), preview: false }))
  let edition = await openFirst(withKeptImages(snapshot), press)

  const mirror = settings.mirror === undefined ? undefined : await keepInStep(settings.mirror, parts, files)
  const survey = createSurveyor(
    (opened, found, delta) => {
      if (delta) log.info({ snapshot: opened.snapshot.id, ...counted(delta) }, 'altered')
      mirror?.(opened, found)
    },
    mirror ? REST.mirror : REST.readers,
  )
  const dictionary = keepDictionary(press.https)
  const fill = async (opened: Edition, previous?: Edition): Promise<void> => {
    const isCurrent = () => edition === opened
    const warmed = warm(opened, isCurrent, previous).catch((error) => log.error({ err: error }, 'not warmed'))
    // Where there is a mirror, readers wait for it and not for what is warm here.
    if (!mirror) await warmed
    await dictionary.renew(opened, isCurrent).catch((error) => log.error({ err: error }, 'no dictionary'))
    await survey(opened, isCurrent).catch((error) => log.error({ err: error }, 'not surveyed'))
  }

  let keeping = Promise.resolve()
  /** Keeps what is live for the next start, behind the readers' backs; one edition at a time, and only the latest. */
  const keep = (opened: Edition): void => {
    keeping = keeping
      .then(() => (edition === opened ? good.keep(opened.snapshot) : undefined))
      .catch((error) => log.warn({ err: error }, 'the edition is not kept for the next start'))
  }
  const say = (found: readonly FileFault[]): void => {
    for (const { file, line, column, message, remedy } of found)
      log.warn({ file, line, column, message, remedy }, 'problem')
  }

  const live = keepLive({ catalogue, snapshot, problems, dressed }, loader, clock, {
    async swap(next, isAwaited) {
      const previous = edition
      const opened = await openEdition(withKeptImages(next), press, previous)
      await prepare(opened, previous, isAwaited)
      edition = opened
      tally.count('swaps')
      log.info({ snapshot: next.id, previous: previous.snapshot.id }, 'swapped')
      keep(opened)
      void opened.renewFailures().then(() => fill(opened, previous))
    },
    problems(fresh) {
      say(fresh)
      if (fresh.length === 0) log.info('content is mended')
    },
    failed(error) {
      tally.count('reload_failures')
      log.error({ err: error }, 'reload failed')
    },
  })
  say(problems)
  if (problems.length > 0) log.warn({ problems: problems.length }, 'the last good edition is live')
  else keep(edition)
  const watching = watchFolder(folder, live.reload, (error) => log.warn({ err: error }, 'not watched'))
  // What changed since it was loaded made no sound.
  void live.reload()
  const lookHere = async (): Promise<void> => {
    await live.tick()
    watching.lookAgain()
    await live.reload()
  }
  const pull = repository && followed(repository, log)
  const lookThere = async (): Promise<void> => {
    if (await pull?.()) await lookHere()
  }
  const look = async (): Promise<void> => {
    // Not waited for: a remote that is slow to answer must not keep a piece from appearing at its minute.
    lookThere().catch((error) => log.error({ err: error }, 'a look at the remote failed'))
    await lookHere().catch((error) => log.error({ err: error }, 'a look at the content failed'))
  }

  // Scheduled pieces appear, and changes that the watcher missed are found.
  const stopTicking = everyMinute(clock, look, (error) => log.error({ err: error }, 'not looked'))

  void fill(edition)
  if (sheets) keepSheets(sheets, edition, files).catch((error) => log.warn({ err: error }, 'sheets not kept'))
  const handler = await createHandler({
    ...{ edition: () => edition, behind: live.behind, https: press.https, access },
    ...{ observe: tally.request, source: () => repository?.state(), dictionary: dictionary.current },
    form: openForms(parts, press.render),
    newsroom,
  })
  const server = createHttpServer(handler, (error) => log.error({ err: error }, 'request failed'))
  let isReady = false
  const measured = (): Measured => {
    const { id, magazine } = edition.snapshot
    // Once and for all: after a swap the search is there again in a moment.
    isReady ||= isSearchReady(magazine)
    return {
      snapshot: id,
      articles: magazine.articles.length,
      pages: edition.pages().length,
      bytes: edition.bytes(),
      behind: live.behind(),
      isReady,
      source: repository?.state(),
    }
  }
  const end = () => {
    stopTicking()
    watching.end()
  }
  return { server, look, measured, end }
}
