import { hash } from 'node:crypto'
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

type Parts = {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  readonly headers: Headers
  readonly effort?: Effort
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

function variant(body: Buffer, tag: string, headers: Headers): Variant {
  const etag = `"${tag}"`
  return { body, etag, headers: { ...headers, etag, 'content-length': String(body.length) } }
}

/** Makes an answer of its parts: compresses it once, and settles every header for every coding. */
export async function makeAnswer({ status, type, body, headers, effort = 'page' }: Parts): Promise<Answer> {
  const tag = tagOf(body)
  const common = { ...headers, 'content-type': type }
  if (body.length < WORTH_COMPRESSING || !isCompressible(type)) {
    return { status, identity: variant(body, tag, common), size: body.length + OVERHEAD }
  }
  const { br, gzip } = await compress(body, effort)
  const varied = { ...common, vary: 'accept-encoding' }
  return {
    status,
    identity: variant(body, tag, varied),
    coded: {
      br: variant(br, `${tag}-br`, { ...varied, 'content-encoding': 'br' }),
      gzip: variant(gzip, `${tag}-gz`, { ...varied, 'content-encoding': 'gzip' }),
    },
    size: body.length + br.length + gzip.length + OVERHEAD,
  }
}
