import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { byCodeUnit } from '#lib/model/order.ts'
import { paths } from '#lib/model/paths.ts'
import { type Answer, makeAnswer, own, type Variant } from './answer.ts'
import type { Edition } from './edition.ts'
import { FOR_EVER, securityHeaders } from './headers.ts'
import { isKnown, takes } from './respond.ts'

declare module 'node:zlib' {
  interface BrotliOptions {
    /** Node takes it; its types do not know yet. */
    dictionary?: Uint8Array
  }
}

/** What pages have in common, for browsers that read a page by what they hold already (RFC 9842). */
export type Dictionary = {
  /** Its address, which holds its digest. */
  readonly path: string
  readonly answer: Answer
  /** An answer as this request is best given it; undefined where the dictionary has no part in that. */
  readonly variant: (request: IncomingMessage, answer: Answer) => Promise<Variant> | Variant | undefined
}

const HOME = '/dizionario/'
const TYPE = 'text/plain; charset=utf-8'
/**
 * Of the four articles with the fewest words another takes 4.5 kB, where it took 9.8, and they are 16 kB to fetch. Of the four oldest it
 * takes 4.3 (19 to fetch, and long ones are 30), of three short ones 4.6 (13), of one 5.3 (7).
 */
const ARTICLES = 4
/** Bytes of pages that are kept coded with it. */
const MOST_KEPT = 8 * 1024 * 1024
/** Of every answer to who holds a dictionary, ours or another: who holds ours must not be given that of who does not. */
const VARY = 'accept-encoding, available-dictionary'
/** What stands before the coded bytes, and then the digest of the dictionary. */
const MAGIC = Buffer.from([0xff, 0x44, 0x43, 0x42])
const QUALITY = 5

/** Coded with itself a dictionary is some twenty bytes; a hundredth is far from both. */
const MOST_OF_ITSELF = 100

const toBrotli = promisify(brotliCompress)

/** Only Chromium and what is made of it say who they are so, and only they know dictionaries. */
const mayKnow = ({ headers }: IncomingMessage): boolean => headers['sec-ch-ua'] !== undefined

const isPage = ({ status, identity, coded }: Answer): boolean =>
  status === 200 && coded !== undefined && identity.headers['content-type']?.startsWith('text/html') === true

/**
 * Makes the dictionary of an edition of its shortest articles: while they are as they are, what readers hold stays good, also
 * across restarts and on other replicas. Undefined for a magazine that has no more than these. `https`: the magazine lives
 * at an https address.
 */
export async function dictionaryOf(edition: Edition, https: boolean): Promise<Dictionary | undefined> {
  const { articles } = edition.snapshot.magazine
  if (articles.length <= ARTICLES) return undefined
  const shortest = articles
    .toSorted((a, b) => a.body.words - b.body.words || byCodeUnit(a.slug, b.slug))
    .slice(0, ARTICLES)
  const answers = await Promise.all(shortest.map(({ slug }) => edition.answer(paths.article(slug))))
  if (!answers.every(isPage)) return undefined
  const body = Buffer.concat(answers.map(({ identity }) => identity.body))
  return openDictionary(body, https)
}

/** The dictionary of the edition that is live; none until one is made. `renew` makes another where its pages are others; it rejects if that fails. */
export function keepDictionary(https: boolean) {
  let current: Dictionary | undefined
  return {
    current: () => current,
    async renew(edition: Edition, isCurrent: () => boolean): Promise<void> {
      const made = await dictionaryOf(edition, https)
      // What is kept coded with an equal one stays.
      if (isCurrent() && made?.path !== current?.path) current = made
    },
  }
}

async function openDictionary(dictionary: Buffer, https: boolean): Promise<Dictionary | undefined> {
  const digest = hash('sha256', dictionary, 'buffer')
  const path = HOME + digest.toString('hex')
  const known = `:${digest.toString('base64')}:`
  const offer = `<${path}>; rel="compression-dictionary"`
  const kept = new LRUCache<string, Variant>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ body }) => body.length,
  })

  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  }
  const encode = (body: Buffer) => toBrotli(body, { params, dictionary })
  // A Node that does not know the option passes it over, and what it writes nobody can read.
  if ((await encode(dictionary)).length > dictionary.length / MOST_OF_ITSELF) return undefined

  async function coded({ headers: { link: _, ...headers }, body, etag }: Variant): Promise<Variant> {
    const bytes = own(Buffer.concat([MAGIC, digest, await encode(body)]))
    const tag = `${etag.slice(0, -1)}-${digest.toString('hex', 0, 4)}"`
    return {
      etag: tag,
      body: bytes,
      // Who holds a dictionary has been here, and holds the fonts that others are told to fetch at once.
      headers: {
        ...headers,
        // No cache that others share keeps it, whatever it makes of `vary`.
        'cache-control': 'private, max-age=0',
        vary: VARY,
        'content-encoding': 'dcb',
        'content-length': String(bytes.length),
        etag: tag,
      },
    }
  }

  async function keep(identity: Variant): Promise<Variant> {
    const made = await coded(identity)
    kept.set(identity.etag, made)
    return made
  }

  function variant(request: IncomingMessage, answer: Answer) {
    const {
      'available-dictionary': held,
      'accept-encoding': accepted = '',
      'if-none-match': given,
    } = request.headers
    const { br } = answer.coded ?? {}
    if (!br || !isPage(answer) || !mayKnow(request) || !takes(String(accepted), 'br')) return undefined
    if (held !== known || !takes(String(accepted), 'dcb')) {
      const { link } = br.headers
      const headers = { ...br.headers, link: link ? `${link}, ${offer}` : offer }
      return { ...br, headers: held === undefined ? headers : { ...headers, vary: VARY } }
    }
    // What the reader holds is held, in whichever coding it came.
    if (isKnown(br.etag, given)) return undefined
    return kept.get(answer.identity.etag) ?? keep(answer.identity)
  }

  const answer = await makeAnswer({
    status: 200,
    type: TYPE,
    body: dictionary,
    headers: {
      'cache-control': FOR_EVER,
      'use-as-dictionary': 'match="/*", match-dest=("document")',
      ...securityHeaders(TYPE, https),
    },
    effort: 'file',
  })
  return { path, answer, variant }
}
