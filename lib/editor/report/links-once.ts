import { codeStamp, readKept, writeKept } from '#lib/content/kept.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Links } from './all-links.ts'
import type { Side } from './side.ts'

const NAME = 'links.v8'

/** The links of a catalogue, by its digest: a proposal is reported on many times against the same base. */
export async function linksOnce(catalogue: Catalogue, make: () => Side['links']): Promise<Side['links']> {
  const stamp = `${codeStamp()} ${catalogue.digest}`
  const kept = await readKept<Links>(NAME, stamp)
  if (kept.size > 0) return kept
  const made = make()
  await writeKept(NAME, stamp, made)
  return made
}
