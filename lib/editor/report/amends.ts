import { onDate } from '#lib/model/italian-dates.ts'
import { type Change, titleOf } from './change.ts'
import { type Section, say } from './line.ts'

/** What the change owns up to before readers, in the words that they will read: corrections and withdrawals that are new. */
export function amends({ added, kept, renamed }: Change): Section {
  const pairs = [...kept, ...renamed, ...added.map((after) => ({ before: undefined, after }))]
  const lines = pairs.flatMap(({ before, after }) => {
    const known = new Set(before?.corrections.map(({ date, text }) => `${date} ${text}`))
    const corrections = after.corrections
      .filter(({ date, text }) => !known.has(`${date} ${text}`))
      .map(({ date, text }) => say`Rettifica di «${titleOf(after)}», ${onDate(date)}: ${text}`)
    const { withdrawn } = after
    if (!withdrawn || withdrawn.reason === before?.withdrawn?.reason) return corrections
    return [
      ...corrections,
      say`Ritiro di «${titleOf(after)}», ${onDate(withdrawn.date)}: ${withdrawn.reason}`,
    ]
  })
  return { title: 'Rettifiche e ritiri', lines }
}
