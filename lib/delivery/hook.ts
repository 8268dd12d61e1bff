import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** GitHub sends no more than this. */
const MOST_BYTES = 25 * 1024 * 1024

type Proof = { readonly key: Uint8Array; readonly begins: string; readonly fits: (digest: Buffer) => boolean }

const digestOf = (text: string): Buffer => Buffer.from(hash('sha256', text, 'hex'), 'hex')
/** Tells in a time that does not depend on where they differ. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digestOf(a), digestOf(b))

/** Keys of Standard Webhooks are written so. */
const WRITTEN_KEY = /^whsec_(.+)$/s

/** What each of the headers that are there says that the body must be; GitLab's old token says nothing of it. */
function proofsIn(headers: IncomingHttpHeaders, secret: string): readonly Proof[] {
  const text = (name: string): string => [headers[name] ?? ''].flat().join(' ')
  const key = Buffer.from(secret)
  const hex = [
    text('x-hub-signature-256').replace(/^sha256=/, ''),
    text('x-forgejo-signature'),
    text('x-gitea-signature'),
  ].filter((signature) => signature !== '')
  const standard = text('webhook-signature')
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
  const written = WRITTEN_KEY.exec(secret)?.[1]
  return [
    ...hex.map((said) => ({
      key,
      begins: '',
      fits: (digest: Buffer) => isSame(digest.toString('hex'), said),
    })),
    ...standard.map((said) => ({
      key: written === undefined ? key : Buffer.from(written, 'base64'),
      begins: `${text('webhook-id')}.${text('webhook-timestamp')}.`,
      fits: (digest: Buffer) => isSame(`v1,${digest.toString('base64')}`, said),
    })),
  ]
}

/**
 * Whether a request comes from who knows the secret, by what GitHub, Forgejo and Gitea (HMAC-SHA256 of the body, in hex), GitLab
 * (Standard Webhooks, or its token) send. Reads the body and keeps none of it; one that is longer than any of them sends is no hook.
 * A hook that is sent twice is as good as one: it makes us look, and says nothing.
 */
export async function isSigned(request: IncomingMessage, secret: string): Promise<boolean> {
  const token = request.headers['x-gitlab-token']
  if (typeof token === 'string' && isSame(token, secret)) return true
  const proofs = proofsIn(request.headers, secret).map((proof) => ({
    fits: proof.fits,
    hmac: createHmac('sha256', proof.key).update(proof.begins),
  }))
  if (proofs.length === 0) return false
  let bytes = 0
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) return false
    bytes += chunk.length
    if (bytes > MOST_BYTES) return false
    for (const { hmac } of proofs) hmac.update(chunk)
  }
  return proofs.map(({ hmac, fits }) => fits(hmac.digest())).includes(true)
}
