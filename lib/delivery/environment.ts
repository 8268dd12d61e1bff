import { z } from 'zod'
import { FORGES } from '#lib/model/forge.ts'

const PORTS = 65_535
const MOST_MEGABYTES = 1024 * 1024

const LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** A number in figures alone: `0x10` and `1e3` are slips. */
const wholeNumber = (least: number, most: number) => {
  const message = `un numero intero da ${least} a ${most}`
  const isWithin = (value: string) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
  return z.string().refine(isWithin, message).transform(Number)
}

/** Also true of an address that cannot be read or is not of the web: the check before this one has refused it. */
const originOnly = (url: string): boolean => {
  const found = URL.parse(url)
  if (!found || !/^https?:$/.test(found.protocol)) return true
  const { pathname, search, hash, username } = found
  return pathname === '/' && search + hash + username === ''
}

const WEB = /^https?$/
/** In characters: a shorter secret could be guessed. */
const MIN_SECRET = 16

const port = wholeNumber(0, PORTS)

const variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, `uno di questi: ${LEVELS.join(', ')}`).default('info'),
  /** Megabytes of pages kept in memory. */
  STORE_MB: wholeNumber(1, MOST_MEGABYTES).default(128),
  /** Megabytes of pages kept on the disk; 0 for none. */
  SHELF_MB: wholeNumber(0, MOST_MEGABYTES).default(1024),
  /** The folder of a mirror that is kept in step. */
  MIRROR_DIR: z.string().optional(),
  /** Whether editors write in the browser, at /redazione. */
  NEWSROOM: z.enum(['on', 'off'], 'on o off').default('off'),
  SITE_URL: z
    .url({ protocol: WEB, error: 'un indirizzo intero, come «https://rivista.example»' })
    .refine(originOnly, 'senza niente dopo il nome, perché la rivista sta alla radice di un dominio')
    .optional(),
  // Pages ask lib/site.ts for these; here they are only checked.
  REPOSITORY_URL: z
    .url({ protocol: WEB, error: 'la pagina del deposito, come «https://github.com/nome/rivista»' })
    .optional(),
  REPOSITORY_FORGE: z.enum(FORGES, `uno di questi: ${FORGES.join(', ')}`).optional(),
  CONTACT_URL: z
    .url({ protocol: WEB, error: 'la pagina da cui vi si scrive, come «https://rivista.example/modulo»' })
    .optional(),
  /** Operators' own listener: a port, or the path of a socket. None without it. */
  ADMIN_PORT: z
    .string()
    .refine(
      (at) => at.startsWith('/') || port.safeParse(at).success,
      `un numero intero da 0 a ${PORTS}, o il percorso intero di un socket, come «/run/rivista/privato.sock»`,
    )
    .transform((at) => (at.startsWith('/') ? at : Number(at)))
    .optional(),
  ADMIN_HOST: z.string().default('127.0.0.1'),
  HOOK_SECRET: z.string().min(MIN_SECRET, `lungo almeno ${MIN_SECRET} caratteri`).optional(),
  CONTENT_DIR: z.string().optional(),
  CONTENT_REPO: z
    .string()
    .regex(/^[^-\s][^\s]*$/, 'l’indirizzo di un deposito Git, come «https://git.example/rivista.git»')
    .optional(),
  CONTENT_BRANCH: z
    .string()
    .regex(/^(?![-./])(?!.*(?:\.\.|\/\/|@\{))[^\s~^:?*[\\]+$/, 'il nome di un ramo, come «main»')
    .optional(),
  CONTENT_FOLDER: z
    .string()
    .regex(
      /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^:\0]+$/,
      'una cartella del deposito, come «content», o «.» per tutto',
    )
    .default('content'),
  CONTACT_EMAIL: z.email('una casella di posta, come «redazione@rivista.example»').optional(),
})

/** The variables of `npm start`, what each may hold, what it is if it is not set, and what may not be set together. */
export const environment = variables
  .refine(({ CONTENT_DIR, CONTENT_REPO }) => !(CONTENT_DIR && CONTENT_REPO), {
    path: ['CONTENT_REPO'],
    message: 'da sola: o un deposito o la cartella di CONTENT_DIR',
  })
  .refine(({ PORT, ADMIN_PORT }) => PORT === 0 || PORT !== ADMIN_PORT, {
    path: ['ADMIN_PORT'],
    message: 'un’altra porta che PORT',
  })

export type Environment = z.output<typeof environment>
