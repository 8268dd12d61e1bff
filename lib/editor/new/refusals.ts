import { nearestOf } from '#lib/content/nearest.ts'
import { parseMoment } from '#lib/model/dates.ts'
import { isSlug, slugify } from '#lib/model/slug.ts'
import { hasVoices } from '#lib/model/title.ts'

/** Names in one answer, divided by commas or spaces. */
export const namesIn = (answer: string): readonly string[] =>
  answer.split(/[\s,]+/).filter((name) => name !== '')

export const needed = (answer: string): string | undefined =>
  answer.trim() === '' ? 'serve una risposta' : undefined

/** Refuses names that no record has, with the nearest that one does; and more or fewer than asked. */
export function unknownNames(answer: string, known: readonly string[], most = 1): string | undefined {
  const names = namesIn(answer)
  if (names.length === 0 || names.length > most)
    return `${most === 1 ? 'serve un nome' : `servono da 1 a ${most} nomi`}: scegli fra ${known.join(', ')}`
  const wrong = names.find((name) => !known.includes(name))
  if (wrong === undefined) return undefined
  const near = nearestOf(wrong, known)
  return `«${wrong}» non c’è: ${near ? `intendevi «${near}»?` : `scegli fra ${known.join(', ')}`}`
}

export const notADate = (answer: string): string | undefined =>
  parseMoment(answer)
    ? undefined
    : 'scrivi anno, mese e giorno, «2026-11-05», o anche l’ora, «2026-11-05T09:30»'

/** Refuses a name that cannot stand in an address, or that is taken. */
export function badSlug(answer: string, taken: readonly string[]): string | undefined {
  if (!isSlug(answer)) {
    const better = slugify(answer)
    return `un indirizzo ha solo lettere minuscole senza accenti, cifre e trattini${better ? `: «${better}»` : ''}`
  }
  return taken.includes(answer) ? `«${answer}» c’è già` : undefined
}

/** Refuses an empty title, and one with more than two voices. */
export function badTitle(answer: string): string | undefined {
  if (answer.trim() === '') return needed(answer)
  return hasVoices(answer)
    ? undefined
    : 'al massimo due voci, divise da una sola barra fra due spazi (« | »), e nessuna vuota'
}

export const slugsOf = (records: readonly { readonly slug: string }[]): readonly string[] =>
  records.map(({ slug }) => slug)
