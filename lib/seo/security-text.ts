import { dayAt } from '#lib/model/dates.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { doorsOf } from '#lib/site.ts'
import { absolute } from './urls.ts'

/**
 * Whom to tell of a hole (RFC 9116), from whom the magazine is written to, or its repository; undefined without any of them. It
 * must say until when it holds, a year at most: the first day of this month in the next year, so that replicas agree.
 */
export function securityText({ imprint, view }: Magazine, doors = doorsOf(imprint)): string | undefined {
  const contact = doors['/scrivici'] ?? (doors['/deposito'] && `${doors['/deposito']}/security`)
  if (!contact) return undefined
  const [year = '', month = ''] = dayAt(view.now, imprint.timeZone).split('-')
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${Number(year) + 1}-${month}-01T00:00:00Z`,
    `Preferred-Languages: ${LANGUAGE}, en`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ]
  return `${lines.join('\n')}\n`
}
