import { imprint as record } from '#lib/content/kinds/imprint.ts'
import { dayAt } from '#lib/model/dates.ts'
import { composeRecord, quoted } from '../fields/compose.ts'
import type { TenAnswers } from './ten-questions.ts'

/** Sets of inks that pass the check, for a magazine that has not chosen its own. */
const FIRST_INKS = `
  - { light: "#ffd86b", strong: "#4b3fa8", night: "#9a8cff", overlap: "#ff9bc0" } # 0
  - { light: "#a6dcef", strong: "#a8321f", night: "#ff7a62", overlap: "#ffe08a" } # 1
  - { light: "#bfe3a0", strong: "#8d1f63", night: "#e873b8", overlap: "#ff9d5c" } # 2
  - { light: "#ffc48a", strong: "#1c4fa0", night: "#7f9fff", overlap: "#d94a7a" } # 3`

/** The clock of a magazine that has not chosen its own. */
export const ZONE = 'Europe/Rome'

/** The record of a magazine, with its comments; of answers that are not all there yet, too. */
export function recordText(answers: Partial<TenAnswers>, now: number): string {
  const { name = '', hinge = '', descriptor = '', motto = '', description = '' } = answers
  const { period = '', licence = '', domain = '', contact = '' } = answers
  const day = dayAt(now, ZONE)
  return composeRecord(record.schema, {
    name: quoted(name),
    ...(hinge !== '' && { hinge: quoted(hinge) }),
    descriptor: quoted(descriptor),
    motto: quoted(motto),
    description: quoted(description),
    period,
    since: day.slice(0, 4),
    licence: quoted(licence),
    timeZone: ZONE,
    // Who gives a day with it means that one.
    feedAuthority: quoted(domain.includes(',') ? domain : `${domain},${day}`),
    ...(contact !== '' && { contact: quoted(contact) }),
    inks: FIRST_INKS,
    houseInks: '0',
    pages: '[chi-siamo, chi-pubblica]',
    parts: '\n  about: chi-siamo\n  colophon: chi-pubblica',
  })
}
