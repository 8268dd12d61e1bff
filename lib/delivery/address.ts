import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { searchKey } from './search-key.ts'

/** The longest request target that is looked at; the longest address of the magazine is a tenth of it. */
export const LONGEST_TARGET = 2048

/** What a request target means: an address (its key), another way to write one, or nothing. */
export type Address =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-long' }

// Control characters, and the separators of paths: no address of the magazine holds one inside a segment.
const UNSAFE = /[\p{Cc}/\\]/u

function readSegment(written: string): string | undefined {
  try {
    const segment = decodeURIComponent(written)
    return UNSAFE.test(segment) || segment === '.' || segment === '..' ? undefined : segment
  } catch {
    return undefined
  }
}

/**
 * Reads a request target. Every page has one address: doubled and trailing slashes and needless percent-encoding
 * are `moved` to it. The key of an address holds its path and the parameters that count for it, nothing else: only the
 * search has any. What is left out neither reaches the store nor costs a redirect.
 */
export function readTarget(target: string, magazine: Magazine): Address {
  if (target.length > LONGEST_TARGET) return { kind: 'too-long' }
  // Proxies may send the absolute form (RFC 9112, 3.2.2).
  const [path = '', query = ''] = target.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s)
  if (!path.startsWith('/')) return { kind: 'malformed' }
  const segments = path.split('/').filter((segment) => segment !== '')
  const read = segments.map(readSegment)
  if (read.includes(undefined)) return { kind: 'malformed' }
  // A plus may stand in a path as it is (RFC 3986, 3.3): two themes have the address `/temi/a+b`.
  const clean = `/${read.map((segment) => encodeURIComponent(segment ?? '').replaceAll('%2B', '+')).join('/')}`
  const key = clean === paths.search ? searchKey(new URLSearchParams(query), magazine) : clean
  return path === clean ? { kind: 'key', key } : { kind: 'moved', to: key }
}
