import { describe, expect, test } from 'vitest'
import { dayAt, isoOf, monthsBetween, offsetAt, parseMoment } from '#lib/model/dates.ts'
import { articleBefore, italianDate, italianMonth, onDate } from '#lib/model/italian-dates.ts'

const utc = (text: string): string | undefined => {
  const moment = parseMoment(text)
  return moment && new Date(moment.instant).toISOString()
}

describe('a date as written is an instant on the clock of Rome', () => {
  test.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', 'midnight in winter'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z', 'midnight in summer'],
    ['2026-07-15T09:30', '2026-07-15T07:30:00.000Z', 'a minute in summer'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', 'the day on which summer time begins'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z', 'the last minute of winter time'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z', 'the first minute of summer time'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z', 'a minute that the clocks skip: as long after two'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', 'the day on which winter time begins'],
    ['2026-10-25T01:30', '2026-10-24T23:30:00.000Z', 'before the clocks go back'],
    ['2026-10-25T02:30', '2026-10-25T01:30:00.000Z', 'a minute that comes twice: the second time'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z', 'after the clocks have gone back'],
    ['2028-02-29', '2028-02-28T23:00:00.000Z', 'a leap day'],
  ])('%s is %s (%s)', (written, instant) => {
    expect(utc(written)).toBe(instant)
  })

  test.each([
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-1-1',
    '26-01-01',
    '2026-01-01 10:00',
    '2026-01-01T10:00:00',
    '2026-01-01T10:00Z',
    ' 2026-01-01',
    'domani',
    '',
  ])('«%s» is in no calendar', (written) => {
    expect(parseMoment(written)).toBeUndefined()
  })

  test('the day is kept as written', () => {
    expect(parseMoment('2026-11-05T09:30')).toMatchObject({ text: '2026-11-05T09:30', day: '2026-11-05' })
  })
})

test.each([
  ['2026-01-15T12:00:00Z', 60],
  ['2026-07-15T12:00:00Z', 120],
  ['2026-03-29T00:59:59.999Z', 60],
  ['2026-03-29T01:00:00Z', 120],
  ['2026-10-25T00:59:59Z', 120],
  ['2026-10-25T01:00:00Z', 60],
])('at %s Rome is %i minutes ahead', (instant, minutes) => {
  expect(offsetAt(Date.parse(instant))).toBe(minutes)
})

test.each([
  ['2026-07-14T21:59:59Z', '2026-07-14'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Rome', (instant, day) => {
  expect(dayAt(Date.parse(instant))).toBe(day)
})

test.each([
  ['2026-11-05', '2026-11-05T00:00:00+01:00'],
  ['2026-07-15T09:30', '2026-07-15T09:30:00+02:00'],
])('%s for machines is %s', (written, iso) => {
  const moment = parseMoment(written)
  expect(moment && isoOf(moment)).toBe(iso)
})

test.each([
  ['2026-11-05', '5 novembre 2026'],
  ['2026-05-01', '1º maggio 2026'],
  ['2026-05-11', '11 maggio 2026'],
])('%s in words is %s', (day, words) => {
  expect(italianDate(day)).toBe(words)
})

test.each([
  ['2026-11-01', 'il 1º novembre 2026', 'al '],
  ['2026-11-08', 'l’8 novembre 2026', 'all’'],
  ['2026-11-11', 'l’11 novembre 2026', 'all’'],
  ['2026-11-18', 'il 18 novembre 2026', 'al '],
  ['2026-08-10', 'il 10 agosto 2026', 'al '],
])('%s with its article is «%s»', (day, words, until) => {
  expect([onDate(day), articleBefore(day, 'al')]).toEqual([words, until])
})

test('a month in words', () => expect(italianMonth('2026-11-05')).toBe('novembre 2026'))

test.each([
  ['2020-03-10', '2023-03-09', 35],
  ['2020-03-10', '2023-03-10', 36],
  ['2020-01-31', '2020-02-29', 0],
  ['2020-12-15', '2021-01-15', 1],
  ['2023-01-01', '2020-01-01', 0],
])('from %s to %s whole months: %i', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})
