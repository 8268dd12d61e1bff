import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble } from '#lib/content/assemble.ts'
import { proveFile } from '#lib/content/parse.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { deltaOf, type Survey, surveyOf } from '#lib/delivery/delta.ts'
import { createLookUp } from '#lib/delivery/lookup.ts'
import { randomFrom } from '../../../generator/random.ts'
import { EDITS, type Folder, type World } from './edits.ts'
import { renderedAt } from './rendered.tsx'

/** Another folder and more edits look further: `DOCUMENTS_FOLDER`, `DOCUMENTS_EDITS`; one address in `DOCUMENTS_ONE_IN` is followed. */
const FOLDER = process.env.DOCUMENTS_FOLDER ?? 'tests/fixtures/valid'
const ROUNDS = Number(process.env.DOCUMENTS_EDITS ?? 40)
const ONE_IN = Number(process.env.DOCUMENTS_ONE_IN ?? 1)
const SEED = Number(process.env.SEED ?? 1999)
const START = Date.parse('2026-11-30T10:00:00+01:00')

const onDisk = (): Folder =>
  new Map(
    globSync('**/*', { cwd: FOLDER, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(FOLDER.length + 1), readFileSync(path)] as const)
      .filter(([path]) => !/(?:^|\/)(?:README\.md|parole\.txt|\.[^/]*)$/.test(path)),
  )

const parsed = new Map<Uint8Array, Promise<ParsedFile>>()
/** A file that no edit touched is the same bytes, and is read once. */
function parse(path: string, bytes: Uint8Array): Promise<ParsedFile> {
  const found = parsed.get(bytes) ?? proveFile(path, bytes)
  parsed.set(bytes, found)
  return found
}

/** The snapshot of a folder at a moment; undefined where the check refuses it. */
async function snapshotAt({ folder, now }: World): Promise<Snapshot | undefined> {
  const files = await Promise.all([...folder].map(([path, bytes]) => parse(path, bytes)))
  const { catalogue } = assemble(files)
  return catalogue && snapshotOf(catalogue, { now, preview: false })
}

/** An address that is followed is rendered after every edit, altered or not; which ones, the seed says. */
const followed = (address: string): boolean =>
  Number.parseInt(hash('sha256', `${SEED} ${address}`).slice(0, 8), 16) % ONE_IN === 0

const lookUp = createLookUp(new Set())
const survey = (snapshot: Snapshot) => surveyOf(snapshot.magazine, (address) => lookUp(snapshot, address))

/** Goes through random edits and gives what was seen of each: the snapshot, its survey, and those before it. */
async function* history(): AsyncGenerator<{
  edit: string
  snapshot: Snapshot
  survey: Survey
  before: Survey
}> {
  const random = randomFrom(SEED)
  const [first = '', ...more] = Object.keys(EDITS)
  let world: World = { folder: onDisk(), now: START }
  const start = await snapshotAt(world)
  if (!start) throw new Error(`${FOLDER} is not valid`)
  let before = survey(start)
  yield { edit: 'none', snapshot: start, survey: before, before: new Map() }
  for (let round = 0; round < ROUNDS; ) {
    const edit = random.pick([first, ...more])
    const next = EDITS[edit]?.(world, random)
    const snapshot = next && (await snapshotAt(next))
    if (!next || !snapshot) continue
    world = next
    round += 1
    const after = survey(snapshot)
    yield { edit, snapshot, survey: after, before }
    before = after
  }
}

describe(`${ROUNDS} random edits`, () => {
  test('a document that is used again is what would be rendered anew, and the delta is what differs', async () => {
    const kept = new Map<string, string>()
    let previous = new Map<string, string>()
    const misses: string[] = []
    const needless = new Map<string, number>()
    let altered = 0
    let again = 0
    for await (const { edit, snapshot, survey, before } of history()) {
      const delta = deltaOf(before, survey)
      const changed = new Set([...delta.changed, ...delta.moved])
      const addresses = [...survey.keys()].filter(followed)
      const now = new Map(previous)
      for (const address of delta.gone) now.delete(address)
      for (const address of addresses) {
        const name = survey.get(address) ?? ''
        // Not the documents themselves: of a thousand edits they would fill the memory.
        const fresh = hash('sha256', await renderedAt(snapshot, address))
        const known = kept.get(name)
        if (known !== undefined) again += 1
        if (known !== undefined && known !== fresh) misses.push(`${edit}: ${address}`)
        if (previous.has(address) && previous.get(address) !== fresh && !changed.has(address)) {
          misses.push(`${edit}: ${address} is not in the delta`)
        }
        if (changed.has(address)) {
          altered += 1
          if (previous.get(address) === fresh) needless.set(edit, (needless.get(edit) ?? 0) + 1)
        }
        kept.set(name, fresh)
        now.set(address, fresh)
      }
      previous = now
    }
    expect(misses).toEqual([])
    const some = [...needless.values()].reduce((sum, count) => sum + count, 0)
    console.log(
      `${again} documents used again, ${altered} altered, ${some} of these without another byte`,
      Object.fromEntries(needless),
    )
  }, 3_600_000)
})
