import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Survey } from '#lib/delivery/delta.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import { refusal } from '#lib/delivery/refusal.ts'
import { HELD_PATH, heldText } from './held.ts'
import { FOLDERS, writeAnswer } from './layout.ts'
import { type Between, linkAll } from './link.ts'
import { movedFiles } from './moved.ts'
import type { Placer } from './place.ts'
import { CONTENTS_FILE, type Contents, contentsText, type Entry, pathsOf, readContents } from './record.ts'
import { openReleases } from './releases.ts'

/** What it takes to write a release. */
export type Work = {
  /** The mirror's folder. */
  readonly root: string
  readonly edition: Pick<Edition, 'snapshot' | 'notice'>
  /** What stands at every address of the edition. */
  readonly survey: Survey
  /** All that makes documents of content (`Contents`). */
  readonly scope: string
  /** Makes what places answers in a release; how many of them at the same time. */
  readonly placer: (between: Between) => Placer
  readonly atOnce: number
  /** Whether to look into the files of the release before if they are as they were written. */
  readonly proves: boolean
}

/** What a release took. */
export type Written = {
  readonly release: string
  readonly addresses: number
  /** Addresses whose files were written, and those whose files are the ones of the release before. */
  readonly written: readonly string[]
  readonly kept: number
  /** Addresses that only the server can answer: what it says there no file can say. */
  readonly left: readonly string[]
}

type Filled = Omit<Written, 'release'>

const leadsTo = (name: string): string | undefined => (name.startsWith('→ ') ? name.slice(2) : undefined)

/** Takes over from the release before what has the same name there: gives the entries whose files are all in their places. */
async function carryOver(work: Work, between: Between, prior: Contents): Promise<Map<string, Entry>> {
  const same = [...work.survey].flatMap(([address, id]) => {
    const entry = prior.entries.get(address)
    return entry?.id === id ? [{ address, entry, paths: pathsOf(address, entry) }] : []
  })
  const lost = await linkAll({ ...between, paths: same.flatMap(({ paths }) => paths) })
  return new Map(
    same
      .filter(({ paths }) => !paths.some((path) => lost.has(path)))
      .map(({ address, entry }) => [address, entry]),
  )
}

/** What a release says besides its addresses. */
async function writeAsides(
  draft: string,
  { edition, scope }: Work,
  entries: Contents['entries'],
  moved: ReadonlyMap<string, string>,
): Promise<void> {
  for (const name of ['missing', 'away'] as const) {
    await writeAnswer(draft, `${FOLDERS.notices}/${name}.html`, await edition.notice(name))
  }
  // What nginx refuses by itself; https adds a header, which stands in its configuration.
  await writeAnswer(draft, `${FOLDERS.notices}/malformed.txt`, await refusal(400, true))
  const contents = contentsText({ snapshot: edition.snapshot.id, scope, entries })
  const texts = [...movedFiles(moved), [HELD_PATH, heldText(edition.snapshot)], [CONTENTS_FILE, contents]]
  for (const [name = '', text = ''] of texts) await writeFile(join(draft, name), text, { flush: true })
}

async function fill(draft: string, before: string | undefined, work: Work): Promise<Filled> {
  const { survey, scope, atOnce, proves } = work
  const prior = before === undefined ? undefined : await readContents(before)
  const between = { from: before ?? '', to: draft, proves }
  const isOfScope = prior?.scope === scope
  const entries = isOfScope ? await carryOver(work, between, prior) : new Map<string, Entry>()
  let kept = entries.size
  const moved = new Map<string, string>()
  const written: string[] = []
  const left: string[] = []

  const place = work.placer(between)
  const line = pLimit(atOnce)
  await line.map([...survey], async ([address, id]) => {
    const to = leadsTo(id)
    if (to !== undefined) moved.set(address, to)
    if (to !== undefined || entries.has(address)) return
    const known = prior?.entries.get(address)
    // One of the same name that was not carried over is damaged.
    const placed = await place({ address, id, old: isOfScope && known?.id === id ? undefined : known })
    if (placed.kind === 'left') left.push(address)
    if (placed.kind === 'moved') moved.set(address, placed.to)
    if (placed.kind !== 'file') return
    entries.set(address, placed.entry)
    if (placed.isNew) written.push(address)
    else kept += 1
  })
  await writeAsides(draft, work, entries, moved)
  return { addresses: entries.size + moved.size, written, kept, left }
}

/**
 * Writes a release: what has the same name in the one before is linked; of the rest every address is asked for, and written if its
 * bytes are others. Rejects, with the release before in its place and nothing left over, as the system does where nothing can be
 * written.
 */
export async function writeRelease(work: Work): Promise<Written> {
  const releases = openReleases(work.root)
  const before = await releases.current()
  const draft = await releases.begin()
  try {
    const filled = await fill(draft, before, work)
    return { release: await releases.end(draft, work.edition.snapshot.id), ...filled }
  } catch (error) {
    // What is left of it goes with the next one, and the reason is not that it could not be removed.
    await releases.drop(draft).catch(() => undefined)
    throw error
  }
}
