import { z } from 'zod'
import { siteUrl } from '#lib/site.ts'

const PORTS = 65_535
const MEGABYTE = 1024 * 1024

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(PORTS).default(3000),
  HOST: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Megabytes of pages kept in memory. */
  STORE_MB: z.coerce.number().int().min(1).default(512),
  SITE_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
})

export type Settings = {
  readonly port: number
  /** Undefined: all interfaces. */
  readonly host: string | undefined
  readonly logLevel: string
  readonly storeBytes: number
  /** The origin of every absolute address. */
  readonly url: string
  readonly urlIsGiven: boolean
}

/** Reads the environment of `npm start`; throws an error that names each variable which is wrong. */
export function readSettings(given: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.safeParse(given)
  if (!read.success) throw new Error(z.prettifyError(read.error))
  const { PORT, HOST, LOG_LEVEL, STORE_MB, SITE_URL } = read.data
  return {
    port: PORT,
    host: HOST || undefined,
    logLevel: LOG_LEVEL,
    storeBytes: STORE_MB * MEGABYTE,
    url: siteUrl({ SITE_URL }),
    urlIsGiven: SITE_URL !== '',
  }
}
