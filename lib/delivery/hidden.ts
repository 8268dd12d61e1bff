/** A path that no route has, below the one that readers cannot reach: Next answers it with the whole page of `app/not-found.tsx`. */
export const MISSING_PATH = '/guasto/manca/qui'

/** Where `app/` renders the page of a failure. */
export const failurePath = (status: 500 | 503): string => `/guasto/${status}`

const HIDDEN = /^\/(?:guasto(?:\/|$)|_(?!next\/static\/)|articoli\/[^/]+\/testo$)/

/**
 * Whether a key may not reach Next: the pages above, whatever of Next's own is not a file of the build, and the route
 * behind `/articoli/<slug>.md`, which has that address alone.
 */
export function isHidden(key: string): boolean {
  return HIDDEN.test(key)
}
