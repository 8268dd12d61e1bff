const italianDay = new Intl.DateTimeFormat('it', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const italianMonthYear = new Intl.DateTimeFormat('it', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** «5 novembre 2026» from `2026-11-05`. The first of a month is «1º», as Italian writes it. */
export function italianDate(day: string): string {
  return italianDay.format(new Date(day)).replace(/^1 /, '1º ')
}

const ELIDED = { il: 'l’', al: 'all’' } as const
/** «otto» and «undici»: no other day of a month begins with a vowel. */
const VOWEL_DAY = /-(?:08|11)$/

/** The article that leads to a date, with the space after it: «il », but «l’» before the 8 and the 11. */
export function articleBefore(day: string, lead: keyof typeof ELIDED = 'il'): string {
  return VOWEL_DAY.test(day) ? ELIDED[lead] : `${lead} `
}

/** «il 5 novembre 2026», «l’8 novembre 2026». */
export const onDate = (day: string): string => articleBefore(day) + italianDate(day)

/** «novembre 2026» from `2026-11-05`. */
export function italianMonth(day: string): string {
  return italianMonthYear.format(new Date(day))
}
