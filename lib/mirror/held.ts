import type { Snapshot } from '#lib/content/snapshot.ts'
import { opensAt, stateOf } from '#lib/model/publication.ts'

/** Where a mirror says what it holds. */
export const HELD_PATH = '/salute.json'

/** When the next thing comes out that waits for its minute, in milliseconds; undefined if nothing does. */
function nextOpening({ catalogue, magazine }: Snapshot): number | undefined {
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

const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString())

/**
 * What a mirror holds: which snapshot, as of which moment, and the minute of the next piece that waits. A mirror whose `next`
 * is past is behind: nothing keeps it in step.
 */
export function heldText(snapshot: Snapshot): string {
  const { id, magazine } = snapshot
  return `${JSON.stringify({ snapshot: id, moment: iso(magazine.view.now), next: iso(nextOpening(snapshot)) })}\n`
}
