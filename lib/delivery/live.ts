import type { Loaded } from '#lib/content/assemble.ts'
import type { Loader } from '#lib/content/loader.ts'
import type { Problem } from '#lib/content/problem.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import type { Catalogue } from '#lib/model/magazine.ts'

export type Clock = () => number

/** What happens to the magazine while it is live. */
export type Events = {
  /** A new snapshot: readers get it once this resolves. */
  readonly swap: (snapshot: Snapshot) => Promise<void>
  /** What is wrong in the content now and was not before; an empty list: all is mended. */
  readonly problems: (problems: readonly Problem[]) => void
  /** Loading or swapping itself failed. */
  readonly failed: (error: unknown) => void
}

export type Live = {
  /** Reads what changed on the disk and takes it live if all of it is right. */
  readonly reload: () => Promise<void>
  /** Takes live what the clock has decided since. */
  readonly tick: () => Promise<void>
  readonly problems: () => readonly Problem[]
}

const asText = (problem: Problem): string => JSON.stringify(problem)

/**
 * Keeps the magazine live: takes what was loaded at the start, and from then on every change of content and clock.
 * Invalid content changes nothing but the list of problems: the last good snapshot stays. One change at a time;
 * what changes during one is taken with the next.
 */
export function keepLive(
  start: { catalogue: Catalogue; snapshot: Snapshot },
  loader: Loader,
  clock: Clock,
  events: Events,
): Live {
  let { catalogue } = start
  let liveId = start.snapshot.id
  let problems: readonly Problem[] = []
  let running: Promise<void> | undefined
  /** What is still to be done: look at the clock, and perhaps at the content. */
  let due: { readonly content: boolean } | undefined

  function judge(loaded: Loaded): void {
    const known = new Set(problems.map(asText))
    const fresh = loaded.problems.filter((problem) => !known.has(asText(problem)))
    const mended = problems.length > 0 && loaded.problems.length === 0
    problems = loaded.problems
    if (loaded.catalogue) catalogue = loaded.catalogue
    if (fresh.length > 0 || mended) events.problems(fresh)
  }

  async function takeLive(): Promise<void> {
    const snapshot = snapshotOf(catalogue, { now: clock(), preview: false })
    if (snapshot.id === liveId) return
    await events.swap(snapshot)
    liveId = snapshot.id
  }

  async function run(): Promise<void> {
    while (due) {
      const { content } = due
      due = undefined
      try {
        if (content) judge(await loader.load())
        await takeLive()
      } catch (error) {
        events.failed(error)
      }
    }
  }

  function ask(content: boolean): Promise<void> {
    due = { content: content || due?.content === true }
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  return { reload: () => ask(true), tick: () => ask(false), problems: () => problems }
}
