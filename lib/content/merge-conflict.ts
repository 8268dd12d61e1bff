import { messages } from '#lib/markdown/messages.ts'
import { type Fault, placeIn } from '#lib/model/fault.ts'

/** What Git writes where two versions of a file meet; among keys none of it means anything else. */
const MARK = /^(?:<{7}(?: .*)?|\|{7}(?: .*)?|={7}|>{7}(?: .*)?)$/gm

/** Where two versions of some keys were left in one file: each conflict once, at its first mark. Of a text, its own rules say it. */
export function conflictsIn(keys: string): readonly Fault[] {
  const marks = [...keys.matchAll(MARK)]
  const openings = marks.filter(([mark]) => mark.startsWith('<'))
  const found = openings.length > 0 ? openings : marks.slice(0, 1)
  return found.map(({ index }) => ({ ...placeIn(keys, index), ...messages.conflict() }))
}
