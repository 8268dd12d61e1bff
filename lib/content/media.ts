import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder, currentSnapshot } from './current.ts'
import type { IMAGE_FORMATS } from './place.ts'

const TYPES: Readonly<Record<(typeof IMAGE_FORMATS)[number], string>> = {
  avif: 'image/avif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

const typeOf = (path: string): string | undefined =>
  new Map(Object.entries(TYPES)).get(path.replace(/^.*\./s, ''))

export type Media = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/**
 * An image of the content folder, by the version and the path of its address. Only what the current snapshot knows, and only
 * bytes of that version: the address is kept for ever, and guessing a path tells nothing of pieces that are not out.
 */
export async function readMedia(version: string, path: string): Promise<Media | undefined> {
  const { catalogue } = await currentSnapshot()
  const image = catalogue.images.get(path)
  const type = typeOf(path)
  if (!image || !type || image.version !== version) return undefined
  const bytes = await readFile(join(/* turbopackIgnore: true */ contentFolder(), path)).catch(() => undefined)
  // The file may have changed since the snapshot was made.
  if (!bytes || !hash('sha256', bytes).startsWith(version)) return undefined
  return { type, bytes: new Uint8Array(bytes) }
}
