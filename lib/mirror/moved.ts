import { FOLDERS } from './layout.ts'

/** The files of a release that say what moved: for nginx, for Caddy; and the empty body of such an answer. */
export const MOVED = {
  nginx: 'moved.nginx.conf',
  caddy: 'moved.caddy',
  body: `${FOLDERS.notices}/moved`,
} as const

const escaped = (address: string): string => address.replaceAll('.', '[.]').replaceAll('+', '[+]')

/**
 * What moved, as entries of a map of addresses: only for the time when the server does not answer, which knows it, too. Patterns
 * and not words: nginx keeps words in a table whose size it wants to be told.
 */
export function movedFiles(moved: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pairs = [...moved]
  return new Map([
    [MOVED.nginx, pairs.map(([from, to]) => `"~^${escaped(from)}$" "${to}";\n`).join('')],
    [MOVED.caddy, pairs.map(([from, to]) => `${from} ${to}\n`).join('')],
    [MOVED.body, ''],
  ])
}
