import { hash } from 'node:crypto'
import { LETTER_SHEET } from '#lib/book/letter-sheet.ts'
import { RULES_PATH } from './speculation.ts'

export type Headers = Readonly<Record<string, string>>

/** What a page may load: itself. The same for every page, so that it costs no nonce and no hash (docs/architecture.md). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A letter is one document, with the one style of all letters in it: that is let in by its hash, and nothing else but its pictures. */
const LETTER_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', LETTER_SHEET, 'base64')}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** An SVG opened by itself is a page of this site: it gets to do nothing but be drawn. */
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** A feed or a sitemap opened by itself: its style sheet and nothing else. */
const XML_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Only features that browsers know by this name: an unknown one is a message in the reader's console.
const DENIED = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
const PERMISSIONS = DENIED.map((feature) => `${feature}=()`).join(', ')

const PAGE: Headers = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'speculation-rules': `"${RULES_PATH}"`,
}

/** Two years, as browsers' lists ask. Without subdomains: they are somebody else's to decide on. */
const HSTS: Headers = { 'strict-transport-security': 'max-age=63072000' }

const isPage = (type: string): boolean => type.startsWith('text/html')
const isPicture = (type: string): boolean => type.startsWith('image/')
const isXml = (type: string): boolean => /^application\/(?:[\w.-]+\+)?xml/.test(type)
/** What is there to be taken along: feeds, sitemaps, the Markdown of articles, the files of issues. */
const isForOthers = (type: string): boolean =>
  isPicture(type) ||
  isXml(type) ||
  /^(?:application\/(?:(?:feed|opds)\+json|epub\+zip|pdf)|text\/markdown)/.test(type)

/**
 * The headers that protect readers, by the type of the answer. Pictures may be shown by others (feed readers, previews of
 * shared links), feeds, sitemaps and Markdown may be read by their pages: all of it is public, and the same for
 * everybody. Nothing else may. `https`: the magazine lives at an https address. `isLetter`: a page that is one document by itself.
 */
export function securityHeaders(type: string, https: boolean, isLetter = false): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': isForOthers(type) ? 'cross-origin' : 'same-origin',
    ...(isForOthers(type) && { 'access-control-allow-origin': '*' }),
    ...(isXml(type) && { 'content-security-policy': XML_POLICY }),
    ...(https && HSTS),
    ...(isPage(type) && PAGE),
    ...(isLetter && { 'content-security-policy': LETTER_POLICY }),
    ...(type.startsWith('image/svg') && { 'content-security-policy': SVG_POLICY }),
  }
}

/** The address changes when the bytes do. */
export const FOR_EVER = 'public, max-age=31536000, immutable'
/**
 * A CDN may keep it 10 s and show it 20 s more while it asks again: after a merge nobody sees an old page for longer. While we
 * do not answer, or answer with a failure, it may go on with what it has for a day (RFC 5861).
 */
export const BRIEFLY = 'public, max-age=0, s-maxage=10, stale-while-revalidate=20, stale-if-error=86400'
/** What is not there may be there in a moment: nobody need hear of it for longer. */
const PASSING = 'public, max-age=0, s-maxage=10, stale-while-revalidate=20'
/** Icons and the module script: the script blocks the first paint, so it must not be asked for on every page. */
export const AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800'
export const NEVER = 'no-store'

const CONTENT = /^text\/(?!javascript|css)|json|xml(?!\.)|epub|pdf/

/** How long an answer may be kept, by its type; `immutable` when its address holds its version. */
export function cacheControl(answer: { status: number; type: string; immutable: boolean }): string {
  if (answer.status >= 500) return NEVER
  if (answer.status === 404) return PASSING
  if (answer.status !== 200) return BRIEFLY
  if (answer.immutable) return FOR_EVER
  return CONTENT.test(answer.type) && !isPicture(answer.type) ? BRIEFLY : AN_HOUR
}
