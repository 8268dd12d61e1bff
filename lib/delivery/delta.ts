import type { Magazine } from '#lib/model/magazine.ts'
import { atOnce, type Steps } from '#lib/model/steps.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import type { Entry } from './lookup.ts'

/** What stands at every address of a snapshot: the name of its document, or an arrow and where it leads. */
export type Survey = ReadonlyMap<string, string>

/** The addresses that a change alters: those that are new, show something else, lead elsewhere, or are there no more. */
export type Delta = Readonly<Record<'added' | 'changed' | 'moved' | 'gone', readonly string[]>>

/** Addresses named in a line of the log. */
const NAMED = 20

const leadsOn = (name: string | undefined): boolean => name?.startsWith('→') === true

type EntryAt = (address: string) => Entry | undefined

/** What stands at an address; undefined where there is nothing, or where it cannot be told. */
function nameAt(entryAt: EntryAt, address: string): string | undefined {
  try {
    const entry = entryAt(address)
    return entry && ('moved' in entry ? `→ ${entry.moved}` : entry.id)
  } catch {
    return undefined
  }
}

/** Surveys a magazine, address by address: whoever asks may rest between two of them, or give up. */
export function* surveyed(magazine: Magazine, entryAt: EntryAt): Steps<Survey> {
  const survey = new Map<string, string>()
  for (const address of addressesOf(magazine)) {
    const name = nameAt(entryAt, address)
    if (name !== undefined) survey.set(address, name)
    yield
  }
  return survey
}

/** A survey in one go: half a second for a thousand articles. */
export const surveyOf = (magazine: Magazine, entryAt: EntryAt): Survey => atOnce(surveyed(magazine, entryAt))

/** Compares two surveys. An address whose document has another name may still have the same bytes; one with the same has. */
export function deltaOf(before: Survey, after: Survey): Delta {
  const altered = [...after].filter(([address, name]) => before.has(address) && before.get(address) !== name)
  const addresses = (pairs: readonly (readonly [string, string])[]) => pairs.map(([address]) => address)
  return {
    added: [...after.keys()].filter((address) => !before.has(address)),
    changed: addresses(altered.filter(([, name]) => !leadsOn(name))),
    moved: addresses(altered.filter(([, name]) => leadsOn(name))),
    gone: [...before.keys()].filter((address) => !after.has(address)),
  }
}

/** How many addresses each part of a delta has, and the first of them. */
export const counted = (delta: Delta) => ({
  added: delta.added.length,
  changed: delta.changed.length,
  moved: delta.moved.length,
  gone: delta.gone.length,
  addresses: Object.values(delta).flat().slice(0, NAMED),
})
