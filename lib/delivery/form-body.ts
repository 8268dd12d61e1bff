import type { IncomingMessage } from 'node:http'

/** Bytes of a form: an article of 9,000 words, accents and all, where the longest that came out has 2,600. */
const MOST_BYTES = 64 * 1024

/**
 * So much of a form that is too long is read, and thrown away: browsers send all of it before they look at the answer, and one
 * whose connection is closed meanwhile shows no answer at all.
 */
const MOST_THROWN_AWAY = 1024 * 1024

const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i

/**
 * Whether a form comes from a page of ours. The form changes nothing here and knows nobody, so there is nothing to be made to do;
 * but its answer shows what it was sent, and on another's page a hidden form could show words of theirs under our name. Browsers
 * say where a form comes from; who is none may say what he likes, since he sees the answer alone.
 */
function isOurs({ headers }: IncomingMessage, origin: string): boolean {
  const { 'sec-fetch-site': site, origin: from } = headers
  if (typeof site === 'string') return site === 'same-origin' || site === 'none'
  return from === undefined || from === origin || from === 'null'
}

/**
 * Reads a form that was sent; or gives the status of its refusal. What is too long is not read to its end; what its sender leaves
 * off in the middle, or sends too slowly, is a form that never came, and no failure of ours. `origin` is the magazine's own.
 */
export async function readForm(
  request: IncomingMessage,
  origin: string,
): Promise<{ readonly form: string } | { readonly refused: 403 | 408 | 413 | 415 }> {
  const {
    'content-type': type = '',
    'content-encoding': coding = 'identity',
    'content-length': length,
  } = request.headers
  if (!isOurs(request, origin)) return { refused: 403 }
  if (!FORM.test(type) || coding !== 'identity') return { refused: 415 }
  if (Number(length ?? 0) > MOST_THROWN_AWAY) return { refused: 413 }
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    // Left half read it would end its connection, and the refusal with it.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!(chunk instanceof Uint8Array)) return { refused: 415 }
      bytes += chunk.length
      if (bytes > MOST_THROWN_AWAY) return { refused: 413 }
      if (bytes <= MOST_BYTES) chunks.push(chunk)
    }
  } catch {
    return { refused: 408 }
  }
  if (bytes > MOST_BYTES) return { refused: 413 }
  return { form: Buffer.concat(chunks).toString('latin1') }
}
