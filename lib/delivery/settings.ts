import { siteUrl } from '#lib/site.ts'
import { type Environment, environment } from './environment.ts'
import type { Remote } from './repository.ts'

const MEGABYTE = 1024 * 1024

export type Settings = {
  readonly port: number
  /** Undefined: all interfaces. */
  readonly host: string | undefined
  readonly logLevel: string
  readonly storeBytes: number
  readonly shelfBytes: number
  /** The folder of a mirror that is kept in step; undefined for none. */
  readonly mirror: string | undefined
  /** Whether the newsroom is open. */
  readonly newsroom: boolean
  /** The origin of every absolute address. */
  readonly url: string
  readonly urlIsGiven: boolean
  /** Where operators' own listener is; undefined for none. */
  readonly admin: { readonly at: number | string; readonly host: string } | undefined
  readonly hookSecret: string | undefined
  /** Where the content comes from, if not from a folder. */
  readonly remote: Remote | undefined
}

/** What a variable holds, as it may stand in a log: without secrets, and without names and passwords in addresses. */
function shown(name: string, value = ''): string {
  if (name === 'HOOK_SECRET') return '…'
  return value.replace(/\/\/[^/@\s]+@/, '//…@')
}

function remoteOf(given: Environment): Remote | undefined {
  const { CONTENT_REPO: url, CONTENT_BRANCH: branch, CONTENT_FOLDER } = given
  return url === undefined ? undefined : { url, branch, folder: CONTENT_FOLDER.replace(/^\.$|\/+$/g, '') }
}

/**
 * Reads the environment of `npm start`. A variable that is empty or blank is one that is not set: unit files and compose files
 * write them so. Throws an error whose message names each variable that is wrong, what it holds and what it should, in Italian.
 */
export function readSettings(given: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.entries(given).flatMap(([name, value = '']) =>
    value.trim() === '' ? [] : [[name, value.trim()]],
  )
  const variables: Readonly<Record<string, string>> = Object.fromEntries(set)
  const read = environment.safeParse(variables)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = path.join('.')
      return `${name} è «${shown(name, variables[name])}»: deve essere ${message}.`
    })
    throw new Error(faults.join('\n'))
  }
  const { PORT, HOST, LOG_LEVEL, STORE_MB, SHELF_MB, MIRROR_DIR, NEWSROOM, SITE_URL = '' } = read.data
  const { ADMIN_PORT, ADMIN_HOST, HOOK_SECRET } = read.data
  return {
    port: PORT,
    // The brackets belong to addresses, not to hosts.
    host: HOST?.replace(/^\[(.*)\]$/, '$1'),
    logLevel: LOG_LEVEL,
    storeBytes: STORE_MB * MEGABYTE,
    shelfBytes: SHELF_MB * MEGABYTE,
    mirror: MIRROR_DIR,
    newsroom: NEWSROOM === 'on',
    url: siteUrl({ SITE_URL }),
    urlIsGiven: SITE_URL !== '',
    admin: ADMIN_PORT === undefined ? undefined : { at: ADMIN_PORT, host: ADMIN_HOST },
    hookSecret: HOOK_SECRET,
    remote: remoteOf(read.data),
  }
}
