import { parseMoment } from '#lib/model/dates.ts'
import { isSlug, LONGEST_SLUG, slugify } from '#lib/model/slug.ts'

/** A date of the front matter. */
export const notADate = (answer: string): string | undefined =>
  parseMoment(answer)
    ? undefined
    : 'non è una data: scrivi anno, mese e giorno, «2026-11-05», o anche l’ora, «2026-11-05T09:30»'

const MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'
const ITALIAN = /^(\d{1,2})º?(?:[/.-]|\s+)(\d{1,2}|[a-z]+)(?:[/.-]|\s+)(\d{4})$/i

/** A day as Italians write it, «5/11/2026» or «5 novembre 2026», as the files have it. Anything else as it is. */
export function tidyDate(answer: string): string {
  const [, day = '', month = '', year = ''] = ITALIAN.exec(answer) ?? []
  const number = /^\d/.test(month) ? Number(month) : MONTHS.split(' ').indexOf(month.toLowerCase()) + 1
  return year === '' || number === 0
    ? answer
    : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** An address that is proposed says what it is about in less. */
const PROPOSED = 60

/** The address of a title: whole words, as many as fit. Empty if it has no letter. */
export function addressOf(title: string): string {
  const slug = slugify(title)
  if (slug.length <= PROPOSED) return slug
  const cut = slug.slice(0, PROPOSED + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, PROPOSED)
}

/** Names that Windows keeps for devices, whatever their ending: whoever has such a file in Git there cannot check it out. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Refuses a name that cannot stand in an address, that no file may have, or that is taken. */
export function badSlug(answer: string, taken: readonly string[]): string | undefined {
  if (!isSlug(answer)) return 'un indirizzo si fa con le lettere dalla a alla z, le cifre e i trattini'
  if (/^\d{1,3}$/.test(answer))
    return `«${answer}» è un numero, e un indirizzo dice di che cosa si parla: scrivi almeno una parola`
  if (answer.length > LONGEST_SLUG)
    return `l’indirizzo ha ${answer.length} caratteri: il massimo è ${LONGEST_SLUG}`
  if (DEVICE.test(answer)) return `su Windows nessun file può chiamarsi «${answer}»: aggiungi una parola`
  return taken.includes(answer) ? `«${answer}» c’è già: scrivine un altro` : undefined
}

export const slugsOf = (records: readonly { readonly slug: string }[]): readonly string[] =>
  records.map(({ slug }) => slug)
