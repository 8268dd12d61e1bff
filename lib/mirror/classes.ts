import type { Answer } from '#lib/delivery/answer.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import { AN_HOUR, cacheControl, FOR_EVER, type Headers, securityHeaders } from '#lib/delivery/headers.ts'
import { moved } from '#lib/delivery/refusal.ts'
import { RULES_TYPE } from '#lib/delivery/speculation.ts'
import { paths } from '#lib/model/paths.ts'
import { MEDIA } from '#lib/seo/metadata.ts'
import { OPENSEARCH } from '#lib/seo/opensearch.ts'

/** Addresses whose answers have the same headers, but for what tells their bodies. */
export type Class = {
  readonly name: string
  /** What its addresses look like, in what JavaScript, nginx (PCRE) and Caddy (RE2) all read. The first that fits counts. */
  readonly pattern: string
  readonly type: string
  /** How long what is there may be kept, where its type alone does not tell. */
  readonly control?: string
}

const utf8 = (type: string): string => `${type}; charset=utf-8`
/** As Next writes it for files. */
const file = (type: string): string => `${type}; charset=UTF-8`

/** A letter has a policy of its own. */
const LETTER = 'letter'

/** Addresses whose last part has a dot; all others are pages. */
export const CLASSES: readonly Class[] = [
  { name: 'text', pattern: '^(/articoli/[a-z0-9-]+)[.]md$', type: utf8(MEDIA.markdown) },
  { name: 'open-search', pattern: '^/opensearch[.]xml$', type: OPENSEARCH.type },
  { name: 'catalogue', pattern: '^/opds(?:/[a-z0-9-]+)?[.]xml$', type: utf8(MEDIA.opds) },
  { name: 'catalogue-json', pattern: '^/opds(?:/[a-z0-9-]+)?[.]json$', type: utf8(MEDIA.opds2) },
  { name: 'xml', pattern: '[.]xml$', type: utf8('application/xml') },
  { name: 'json-feed', pattern: '/feed[.]json$', type: utf8(MEDIA.jsonFeed) },
  { name: 'book', pattern: '[.]epub$', type: MEDIA.epub },
  { name: 'print', pattern: '[.]pdf$', type: MEDIA.pdf },
  { name: LETTER, pattern: '/lettera[.]html$', type: utf8('text/html') },
  { name: 'drawn', pattern: '[.]png$', type: 'image/png' },
  { name: 'photograph', pattern: '^/media/.+[.]webp$', type: 'image/webp', control: FOR_EVER },
  { name: 'drawing', pattern: '^/media/.+[.]svg$', type: 'image/svg+xml', control: FOR_EVER },
  { name: 'plain', pattern: '[.]txt$', type: utf8('text/plain') },
  { name: 'manifest', pattern: '[.]webmanifest$', type: 'application/manifest+json' },
  { name: 'rules', pattern: '^/speculation-rules[.]json$', type: RULES_TYPE, control: AN_HOUR },
  { name: 'font', pattern: '^/fonts/.+[.]woff2$', type: 'font/woff2', control: FOR_EVER },
  {
    name: 'built-script',
    pattern: '^/_next/static/.+[.]js$',
    type: file('application/javascript'),
    control: FOR_EVER,
  },
  { name: 'built-style', pattern: '^/_next/static/.+[.]css$', type: file('text/css'), control: FOR_EVER },
  { name: 'inks', pattern: '^/inchiostri/.+[.]css$', type: utf8('text/css'), control: FOR_EVER },
  { name: 'script', pattern: '[.]js$', type: file('application/javascript') },
  { name: 'style', pattern: '[.]css$', type: file('text/css') },
  { name: 'icon', pattern: '[.]ico$', type: 'image/x-icon' },
  { name: 'vector-icon', pattern: '[.]svg$', type: 'image/svg+xml' },
]

export const PAGE: Class = { name: 'page', pattern: '', type: 'text/html; charset=utf-8' }

const patterns = CLASSES.map((one) => ({ one, pattern: new RegExp(one.pattern) }))

/** The class of an address. */
export function classOf(address: string): Class {
  return patterns.find(({ pattern }) => pattern.test(address))?.one ?? PAGE
}

/** What a text's page is called in its class's `link`; file servers put their own variable there. */
const OWN_PAGE = /^(\/articoli\/[a-z0-9-]+)\.md$/

/** What the headers of all answers depend on, besides the class. */
export type House = {
  /** The origin of every absolute address. */
  readonly url: string
  /** The fonts that every page names in a header. */
  readonly fonts: string
}

/** The `link` of a text: its page, which may be called by a variable of a file server. */
const canonicalLink = ({ url }: House, page: string): string => `<${url}${page}>; rel="canonical"`

/** The headers of a class with a status, by the same functions that our server asks; those that tell the body are not there. */
export function headersOf(
  { type, control, name }: Class,
  status: number,
  house: House,
  page?: string,
): Headers {
  const link = name === PAGE.name ? house.fonts : page && name === 'text' ? canonicalLink(house, page) : ''
  return {
    'content-type': type,
    'cache-control':
      status === 200 && control !== undefined ? control : cacheControl({ status, type, immutable: false }),
    ...securityHeaders(type, house.url.startsWith('https:'), name === LETTER),
    ...(link && { link }),
  }
}

/** The headers of an answer without those that tell its body or its way. */
export function ownHeaders({ identity }: Answer): Headers {
  const { etag: _, 'content-length': __, vary: ___, location: ____, ...own } = identity.headers
  return own
}

const equal = (a: Headers, b: Headers): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value)

/** Whether file servers, which know of an address its class alone, answer with the headers of an answer. */
export function isOfItsClass(address: string, answer: Answer, house: House): boolean {
  const page = answer.status === 200 ? OWN_PAGE.exec(address)?.[1] : undefined
  return equal(ownHeaders(answer), headersOf(classOf(address), answer.status, house, page))
}

/** The headers of whatever moved, but for where to. */
export async function movedHeaders({ url }: House): Promise<Headers> {
  return ownHeaders(await moved('/', url.startsWith('https:')))
}

/** The house of an edition, whose home page names the fonts. Rejects if it does not render. */
export async function houseOf(edition: Edition, url: string): Promise<House> {
  const { status, identity } = await edition.answer(paths.home)
  if (status !== 200) throw new Error(`the home page answers ${status}`)
  return { url, fonts: identity.headers.link ?? '' }
}
