import { nextOpening, type Snapshot } from '#lib/content/snapshot.ts'

/** Where a mirror says what it holds. */
export const HELD_PATH = '/salute.json'

const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString())

/**
 * What a mirror holds: which snapshot, as of which moment, and the minute of the next piece that waits. A mirror whose `next`
 * is past is behind: nothing keeps it in step.
 */
export function heldText(snapshot: Snapshot): string {
  const { id, magazine } = snapshot
  return `${JSON.stringify({ snapshot: id, moment: iso(magazine.view.now), next: iso(nextOpening(snapshot)) })}\n`
}
