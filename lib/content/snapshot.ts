import { AsyncLocalStorage } from 'node:async_hooks'
import { hash } from 'node:crypto'
import { type Catalogue, type Magazine, publishing } from '#lib/model/magazine.ts'
import type { Proposal } from '#lib/model/proposal.ts'
import { ageInYears, opensAt, stateOf, type View } from '#lib/model/publication.ts'
import { atOnce, type Steps } from '#lib/model/steps.ts'

/** The magazine at one moment. Equal ids mean equal pages: documents are kept under them. */
export type Snapshot = {
  readonly id: string
  readonly magazine: Magazine
  readonly catalogue: Catalogue
  /** What came of a form that was sent: its page alone shows it. Handed to Next with the snapshot, as what follows. */
  readonly proposal?: Proposal
  /** The bytes of an image by its version, where they are no longer in the content folder. */
  readonly keptImage?: (version: string) => Promise<Uint8Array | undefined>
}

const ID_DIGITS = 16

/**
 * Publishes a catalogue at one moment. The id covers the content and every fact that the clock decides: the pieces that
 * are out, with the updates and corrections that have come, those taken back, the issues, the calls to action, the ages that
 * articles declare. A fact that the clock decides and the id leaves out would be served stale.
 */
export const snapshotOf = (catalogue: Catalogue, view: View): Snapshot =>
  atOnce(snapshotting(catalogue, view))

/** The same in steps. */
export function* snapshotting(catalogue: Catalogue, view: View): Steps<Snapshot> {
  const magazine = yield* publishing(catalogue, view)
  yield
  const facts = [
    catalogue.digest,
    view.preview,
    magazine.issues.map(({ slug }) => slug),
    magazine.articles.map((article) => [
      article.slug,
      ageInYears(article, view.now),
      article.updated?.text,
      article.corrections.length,
    ]),
    [...magazine.withdrawn.keys()],
    magazine.calls.map(({ slug }) => slug),
  ]
  return { id: hash('sha256', JSON.stringify(facts)).slice(0, ID_DIGITS), magazine, catalogue }
}

/** When the next thing comes out that waits for its minute, in milliseconds; undefined if nothing does. */
export function nextOpening({ catalogue, magazine }: Snapshot): number | undefined {
  const { now } = magazine.view
  const pieces = catalogue.articles
    .filter((article) => stateOf(article, now) === 'scheduled')
    .map((article) => opensAt(article).instant)
  const issues = catalogue.issues.map(({ published }) => published.instant).filter((at) => at > now)
  return [...pieces, ...issues].reduce<number | undefined>(
    (first, at) => (first === undefined || at < first ? at : first),
    undefined,
  )
}

const KEY = Symbol.for('magazine.snapshot')

/** Next bundles a copy of this module of its own: both find the one storage on the global object. */
function storage(): AsyncLocalStorage<Snapshot> {
  const known: unknown = Reflect.get(globalThis, KEY)
  if (known instanceof AsyncLocalStorage) return known
  const made = new AsyncLocalStorage<Snapshot>()
  Reflect.set(globalThis, KEY, made)
  return made
}

/** Runs a render inside a snapshot: whatever it awaits, it sees this one. */
export function runWithSnapshot<T>(snapshot: Snapshot, run: () => T): T {
  return storage().run(snapshot, run)
}

/** The snapshot of the surrounding render, if there is one. */
export function surroundingSnapshot(): Snapshot | undefined {
  return storage().getStore()
}
