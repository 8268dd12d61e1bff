import { createHash } from 'node:crypto'

/**
 * The name that Git gives to a file's bytes. Used as their hash everywhere, so that what is kept for a file on the disk is also
 * known for the same file in an earlier revision, which Git lists without reading it.
 */
export function gitName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
