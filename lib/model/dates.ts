import { remembered } from './remembered.ts'

/** A point in time as an editor writes it: a day, or a day and a minute, on the clock of the magazine. */
export type Moment = {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as written. */
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Milliseconds since the epoch; a day without a minute begins at midnight. */
  readonly instant: number
  /** The clock that it is read on. */
  readonly zone: string
}

/** The clock of a date that stands in no magazine yet. */
const HOME_ZONE = 'Europe/Rome'

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/
const MINUTE = 60_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of a zone. To make one takes 60 µs, and an archive asks for one a thousand times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(zone, made)
  return made
}

/** The wall clock of a zone at an instant, as if it were UTC, in milliseconds. */
function wallAt(instant: number, zone: string): number {
  // «30/11/2026, 21:54:37»: its parts one by one take three times as long.
  const [day = 1, month = 1, year = 0, hour = 0, minute = 0, second = 0] =
    clockOf(zone).format(instant).match(/\d+/g)?.map(Number) ?? []
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** The distance of a zone from UTC at an instant, in minutes: Rome's is 60 in winter, 120 in summer. */
export function offsetAt(instant: number, zone = HOME_ZONE): number {
  const whole = Math.floor(instant / 1000) * 1000
  return (wallAt(whole, zone) - whole) / MINUTE
}

/**
 * Reads a date of the front matter. Returns undefined for what is not written as `YYYY-MM-DD[THH:MM]`
 * and for days that no calendar has (2026-02-31: `Date` would make it 3 March).
 */
export function parseMoment(text: string, zone = HOME_ZONE): Moment | undefined {
  const match = WRITTEN.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  if (new Date(wall).toISOString().slice(0, 10) !== text.slice(0, 10) || hour > 23 || minute > 59)
    return undefined
  // Twice: the first guess can lie on the other side of a change of the clock.
  const guess = wall - offsetAt(wall, zone) * MINUTE
  return { text, day: text.slice(0, 10), instant: wall - offsetAt(guess, zone) * MINUTE, zone }
}

/** The same date on the clock of a magazine, which a file by itself does not know. */
export function inZone(moment: Moment, zone: string): Moment {
  return moment.zone === zone ? moment : (parseMoment(moment.text, zone) ?? moment)
}

let asked = { instant: Number.NaN, zone: '', day: '' }

/** The calendar day in a zone at an instant, `YYYY-MM-DD`. The last one is kept: a whole archive asks for that of one moment. */
export function dayAt(instant: number, zone = HOME_ZONE): string {
  if (asked.instant !== instant || asked.zone !== zone) {
    asked = { instant, zone, day: new Date(wallAt(instant, zone)).toISOString().slice(0, 10) }
  }
  return asked.day
}

/** ISO 8601 with the offset of its zone, for machines: `2026-11-05T00:00:00+01:00`. */
export const isoOf: (moment: Moment) => string = remembered((moment: Moment) => {
  const minutes = offsetAt(moment.instant, moment.zone)
  const wall = new Date(moment.instant + minutes * MINUTE).toISOString().slice(0, 19)
  const sign = minutes < 0 ? '-' : '+'
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${wall}${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
})

/** Whole months between two calendar days (`YYYY-MM-DD`), never negative. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0))
}
