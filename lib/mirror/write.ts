import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { Answer } from '#lib/delivery/answer.ts'
import type { Survey } from '#lib/delivery/delta.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import { speculationRules } from '#lib/delivery/rules-answer.ts'
import { RULES_PATH } from '#lib/delivery/speculation.ts'
import { type House, isOfItsClass } from './classes.ts'
import { HELD_PATH, heldText } from './held.ts'
import { FOLDERS, writeAnswer } from './layout.ts'
import { linkAll } from './link.ts'
import { movedFiles } from './moved.ts'
import { CONTENTS_FILE, type Contents, contentsText, type Entry, pathsOf, readContents } from './record.ts'
import { openReleases } from './releases.ts'

/** What it takes to write a release. */
export type Work = {
  /** The mirror's folder. */
  readonly root: string
  readonly edition: Edition
  /** What stands at every address of the edition. */
  readonly survey: Survey
  /** All that makes documents of content (`Contents`). */
  readonly scope: string
  readonly house: House
  /** How many addresses are asked for at the same time. */
  readonly atOnce: number
  /** Whether to look into the files of the release before if they are as they were written. */
  readonly proves: boolean
}

/** What a release took. */
export type Written = {
  readonly release: string
  readonly addresses: number
  /** Files that were written, and those that are the ones of the release before. */
  readonly written: number
  readonly linked: number
  /** Addresses that only the server can answer: what it says there no file can say. */
  readonly left: readonly string[]
}

const leadsTo = (name: string): string | undefined => (name.startsWith('→ ') ? name.slice(2) : undefined)

const isFiled = (status: number): status is Entry['status'] => status === 200 || status === 410

/**
 * Writes a release: what the one before has, by the names of what is shown there, is linked; of the rest every address is asked
 * for, and written if its bytes are others. What cannot be said by a file (a page that fails, a header that its class has not) is
 * left to the server. Rejects, with the release before in its place, as the system does where nothing can be written.
 */
export async function writeRelease(work: Work): Promise<Written> {
  const { root, edition, survey, scope, house, atOnce, proves } = work
  const releases = openReleases(root)
  const before = await releases.current()
  const prior = before === undefined ? undefined : await readContents(before)
  const draft = await releases.begin()
  const known = (address: string): Entry | undefined => prior?.entries.get(address)

  const documents = [...survey].filter(([, name]) => leadsTo(name) === undefined)
  const same = documents.filter(([address, id]) => prior?.scope === scope && known(address)?.id === id)
  const linksOf = (entries: readonly (readonly [string, Entry])[]) =>
    linkAll({
      from: before ?? '',
      to: draft,
      paths: entries.flatMap(([address, entry]) => pathsOf(address, entry)),
      proves,
    })
  const entriesOf = (list: typeof same) =>
    list.flatMap(([address]) => {
      const entry = known(address)
      return entry ? [[address, entry] as const] : []
    })
  const kept = entriesOf(same)
  const lost = await linksOf(kept)
  const entries = new Map(
    kept.filter(([address, entry]) => !pathsOf(address, entry).some((path) => lost.has(path))),
  )
  let linked = [...entries].reduce((sum, [address, entry]) => sum + pathsOf(address, entry).length, 0)
  let written = 0
  const left: string[] = []
  const alike: (readonly [string, Entry])[] = []

  const rules = await speculationRules(house.url.startsWith('https:'))
  const answerAt = (address: string): Promise<Answer> =>
    address === RULES_PATH ? Promise.resolve(rules) : edition.answer(address)

  async function place(address: string, id: string, mayLink: boolean): Promise<void> {
    const answer = await answerAt(address)
    const { status, identity, coded } = answer
    if (status === 308 && identity.headers.location !== undefined) {
      moved.set(address, identity.headers.location)
      return
    }
    // Where nothing is there need be no file: the server says so (`security.txt` of a magazine that names no contact).
    if (status === 404) return
    if (!isFiled(status) || !isOfItsClass(address, answer, house)) {
      left.push(address)
      return
    }
    const entry: Entry = { id, status, tag: identity.etag, isCoded: coded !== undefined }
    const old = known(address)
    if (mayLink && old?.tag === entry.tag && old.status === status && old.isCoded === entry.isCoded) {
      alike.push([address, entry])
      return
    }
    const [path = ''] = pathsOf(address, entry)
    written += await writeAnswer(draft, path, answer)
    entries.set(address, entry)
  }

  const moved = new Map<string, string>()
  for (const [address, name] of survey) {
    const to = leadsTo(name)
    if (to !== undefined) moved.set(address, to)
  }
  const line = pLimit(atOnce)
  const asked = documents.filter(([address]) => !entries.has(address))
  await line.map(asked, ([address, id]) => place(address, id, true))
  const unlinked = await linksOf(alike)
  for (const [address, entry] of alike) {
    const paths = pathsOf(address, entry)
    if (paths.some((path) => unlinked.has(path))) await place(address, entry.id, false)
    else {
      linked += paths.length
      entries.set(address, entry)
    }
  }

  for (const name of ['missing', 'away'] as const) {
    await writeAnswer(draft, `${FOLDERS.notices}/${name}.html`, await edition.notice(name))
  }
  await writeFile(join(draft, HELD_PATH), heldText(edition.snapshot), { flush: true })
  for (const [name, text] of movedFiles(moved)) await writeFile(join(draft, name), text, { flush: true })
  const contents: Contents = { snapshot: edition.snapshot.id, scope, entries }
  await writeFile(join(draft, CONTENTS_FILE), contentsText(contents), { flush: true })
  const release = await releases.end(draft, edition.snapshot.id)
  return { release, addresses: entries.size + moved.size, written, linked, left }
}
