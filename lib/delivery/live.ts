import type { Loaded } from '#lib/content/assemble.ts'
import type { Loader } from '#lib/content/loader.ts'
import { nextOpening, type Snapshot, snapshotting } from '#lib/content/snapshot.ts'
import type { FileFault } from '#lib/model/fault.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { inTurns } from '#lib/turns.ts'
import { doubting } from './doubted-loss.ts'

export type Clock = () => number

/** What happens to the magazine while it is live. */
export type Events = {
  /** A new snapshot: readers get it once this resolves. `isAwaited` says whether anything newer waits meanwhile: other content, or a piece
   * whose minute has come. */
  readonly swap: (snapshot: Snapshot, isAwaited: () => boolean) => Promise<void>
  /** What is wrong in the content now and was not before; an empty list: all is mended. */
  readonly problems: (problems: readonly FileFault[]) => void
  /** Loading or swapping itself failed. */
  readonly failed: (error: unknown) => void
}

/** Why what is live is not what is in the folder, and since when (milliseconds). */
export type Behind = { readonly problems: number; readonly since: number }

export type Live = {
  /** Reads what changed on the disk and takes it live if all of it is right. */
  readonly reload: () => Promise<void>
  /** Takes live what the clock has decided since. */
  readonly tick: () => Promise<void>
  /** Nothing when the content of the folder is live. */
  readonly behind: () => Behind | undefined
}

const asText = (problem: FileFault): string => JSON.stringify(problem)

/**
 * Keeps the magazine live: takes what was loaded at the start, and from then on every change of content and clock.
 * Invalid content changes nothing but the list of problems: the last good snapshot stays. One change at a time;
 * what changes during one is taken with the next. `dressed` gives a snapshot what is in no file of the content.
 */
export function keepLive(
  start: {
    catalogue: Catalogue
    snapshot: Snapshot
    problems?: readonly FileFault[]
    dressed?: (snapshot: Snapshot) => Snapshot
  },
  loader: Loader,
  clock: Clock,
  events: Events,
): Live {
  let { catalogue } = start
  const { dressed = (snapshot) => snapshot } = start
  /** What readers have. */
  let { snapshot: live } = start
  let problems = start.problems ?? []
  let since: number | undefined = problems.length > 0 ? clock() : undefined
  let hasFailed = false
  let running: Promise<void> | undefined
  /** What is still to be done: look at the clock, and perhaps at the content. */
  let due: { readonly content: boolean } | undefined

  const published = (one: Catalogue): Promise<Snapshot> =>
    inTurns(snapshotting(one, { now: clock(), preview: false }))

  /** What speaks against taking a valid magazine live. */
  const lossIn = doubting(clock, published)

  /** Gives what may go live of what was loaded. */
  async function judge(loaded: Loaded): Promise<Snapshot | undefined> {
    const known = new Set(problems.map(asText))
    const next = loaded.catalogue && (await published(loaded.catalogue))
    const loss = await lossIn(next, { catalogue, magazine: live.magazine })
    const found = loss ? [loss] : loaded.problems
    const fresh = found.filter((problem) => !known.has(asText(problem)))
    const mended = problems.length > 0 && found.length === 0
    problems = found
    if (loaded.catalogue && !loss) catalogue = loaded.catalogue
    if (fresh.length > 0 || mended) events.problems(fresh)
    return loss ? undefined : next
  }

  async function takeLive(next: Snapshot): Promise<void> {
    const snapshot = dressed(next)
    if (snapshot.id === live.id) return
    const opening = nextOpening(snapshot) ?? Number.POSITIVE_INFINITY
    await events.swap(snapshot, () => due?.content === true || clock() >= opening)
    live = snapshot
  }

  async function run(): Promise<void> {
    while (due) {
      const { content } = due
      due = undefined
      try {
        const next = content ? await judge(await loader.load()) : undefined
        await takeLive(next ?? (await published(catalogue)))
        hasFailed = false
      } catch (error) {
        hasFailed = true
        events.failed(error)
      }
      since = problems.length > 0 || hasFailed ? (since ?? clock()) : undefined
    }
  }

  function ask(content: boolean): Promise<void> {
    due = { content: content || due?.content === true }
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  const behind = () => (since === undefined ? undefined : { problems: problems.length, since })
  return { reload: () => ask(true), tick: () => ask(false), behind }
}
