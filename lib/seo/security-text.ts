import { romeDay } from '#lib/model/dates.ts'
import { site, siteDoors } from '#lib/site.ts'
import { absolute } from './urls.ts'

/**
 * Whom to tell of a hole (RFC 9116), from `CONTACT_URL`, `CONTACT_EMAIL` or the repository; undefined without any of them. It
 * must say until when it holds, a year at most: the first day of this month in the next year, so that replicas agree.
 */
export function securityText(now: number, doors = siteDoors()): string | undefined {
  const contact = doors['/scrivici'] ?? (doors['/deposito'] && `${doors['/deposito']}/security`)
  if (!contact) return undefined
  const [year = '', month = ''] = romeDay(now).split('-')
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${Number(year) + 1}-${month}-01T00:00:00Z`,
    `Preferred-Languages: ${site.lang}, en`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ]
  return `${lines.join('\n')}\n`
}
