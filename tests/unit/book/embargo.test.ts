import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assemble } from '#lib/content/assemble.ts'
import { proveFile } from '#lib/content/parse.ts'
import { printProblems } from '#lib/content/report.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import { BEFORE, EMBARGOED, LIFT, SHOWS, TELLING } from '../../e2e/embargo.ts'
import { renderedAt } from '../delivery/documents/rendered.tsx'

const FOLDER = 'tests/fixtures/valid'
/** An issue to be taken along, in every form, and what leads to it. */
const IN_HAND = /^\/numeri\/[^/]+\/(?:tutto|lettera\..+|.+\.epub)$|^\/opds|^\/numeri\/feed\./

const own = globSync('**/*', { cwd: FOLDER, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/README|parole\.txt|^\./.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [path.slice(FOLDER.length + 1), readFileSync(path)] as const)

async function catalogueWith(more: Readonly<Record<string, string>>) {
  const all = [...own, ...Object.entries(more).map(([path, text]) => [path, Buffer.from(text)] as const)]
  const { catalogue, problems } = assemble(
    await Promise.all(all.map(([path, bytes]) => proveFile(path, bytes))),
  )
  if (!catalogue) throw new Error(printProblems(problems))
  return catalogue
}

async function inHand(snapshot: Snapshot): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>()
  for (const address of addressesOf(snapshot.magazine))
    if (IN_HAND.test(address)) made.set(address, await renderedAt(snapshot, address))
  return made
}

test('a piece and an issue leave no trace in what can be taken along before their minute; then they stand in all of it', async () => {
  const [plain, whole] = [await catalogueWith({}), await catalogueWith(EMBARGOED)]
  const without = await inHand(snapshotOf(plain, { now: BEFORE, preview: false }))
  const scheduled = await inHand(snapshotOf(whole, { now: BEFORE, preview: false }))
  expect(without.size).toBeGreaterThan(10)
  expect([...scheduled]).toEqual([...without])
  expect([...scheduled].filter(([, text]) => TELLING.test(text)).map(([address]) => address)).toEqual([])

  const lifted = await inHand(snapshotOf(whole, { now: LIFT, preview: false }))
  const shows = SHOWS.filter(([address]) => IN_HAND.test(address))
  expect(shows.length).toBeGreaterThan(10)
  expect(shows.filter(([address, text]) => !lifted.get(address)?.includes(text))).toEqual([])
})
