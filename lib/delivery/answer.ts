import { hash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { type Coding, compress, type Effort, isCompressible } from './compress.ts'
import type { Headers } from './headers.ts'

/** One answer in one coding, with all of its headers: nothing is left to do when a request comes. */
export type Variant = { readonly body: Buffer; readonly headers: Headers; readonly etag: string }

/** A whole answer, ready to be sent any number of times. */
export type Answer = {
  readonly status: number
  readonly identity: Variant
  /** Only for what becomes smaller. */
  readonly coded?: Readonly<Record<Coding, Variant>>
  /** Bytes that it holds in memory. */
  readonly size: number
}

/** What an answer is made of. */
export type Parts = {
  readonly status: number
  /** Those that all codings share; the type among them. */
  readonly headers: Headers
  readonly tag: string
  /** Bytes of the plain form. */
  readonly length: number
  /** The plain form, or the codings that stand for it. */
  readonly bytes: { readonly plain: Buffer } | Readonly<Record<Coding, Buffer>>
}

const ETAG_DIGITS = 22
/** Below this a coding's own frame eats what it saves. */
const WORTH_COMPRESSING = 200
/** What the headers and the objects around them take, roughly. */
const OVERHEAD = 2048

/** The ETag is a hash of the bytes, not of the snapshot: a page that a merge leaves as it was is still known to readers. */
function tagOf(body: Buffer): string {
  return hash('sha256', body, 'base64url').slice(0, ETAG_DIGITS)
}

const sealed = (headers: Headers, tag: string, length: number) => ({
  etag: `"${tag}"`,
  headers: { ...headers, etag: `"${tag}"`, 'content-length': String(length) },
})

/**
 * The bytes in memory of their own, to be kept. Node 24 cuts what zlib and `Buffer.concat` give out of pieces of 64 kB, and a page of
 * 8 kB holds all of its piece: 5,000 pages in a store of 128 MB held 401.
 */
export function own(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/**
 * Puts an answer together. What is compressed is kept so alone: the plain form is four times as large, browsers never ask for
 * it, and making it again takes 0.3 ms.
 */
export function assemble({ status, headers, tag, length, bytes }: Parts): Answer {
  if ('plain' in bytes) {
    const identity = { ...sealed(headers, tag, length), body: own(bytes.plain) }
    return { status, identity, size: length + OVERHEAD }
  }
  const br = own(bytes.br)
  const gzip = own(bytes.gzip)
  const varied = { ...headers, vary: 'accept-encoding' }
  const variant = (coding: Coding, suffix: string, body: Buffer): Variant => ({
    ...sealed({ ...varied, 'content-encoding': coding }, `${tag}-${suffix}`, body.length),
    body,
  })
  return {
    status,
    identity: {
      ...sealed(varied, tag, length),
      get body() {
        return brotliDecompressSync(br)
      },
    },
    coded: { br: variant('br', 'br', br), gzip: variant('gzip', 'gz', gzip) },
    size: br.length + gzip.length + OVERHEAD,
  }
}

/** The parts of an answer, for keeping it. */
export function partsOf({ status, identity, coded }: Answer): Parts {
  const { etag, 'content-length': length, vary: _, ...headers } = identity.headers
  return {
    status,
    headers,
    tag: (etag ?? '').slice(1, -1),
    length: Number(length),
    bytes: coded ? { br: coded.br.body, gzip: coded.gzip.body } : { plain: identity.body },
  }
}

/** Makes an answer: compresses its body once, and settles every header for every coding. */
export async function makeAnswer(given: {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  readonly headers: Headers
  readonly effort?: Effort
}): Promise<Answer> {
  const { status, type, body, headers, effort = 'page' } = given
  const isPlain = body.length < WORTH_COMPRESSING || !isCompressible(type)
  return assemble({
    status,
    headers: { ...headers, 'content-type': type },
    tag: tagOf(body),
    length: body.length,
    bytes: isPlain ? { plain: body } : await compress(body, effort),
  })
}
