import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { epubOf } from '#lib/book/epub.ts'
import { createLoader } from '#lib/content/loader.ts'
import { bookImage } from '#lib/content/read-media.ts'
import { runWithSnapshot, type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { bookAt } from '#lib/view/book.ts'

process.env.SITE_URL = 'https://eppure.example'

/** What validators say of every e-book that has fonts of its own. */
export const EXPLAINED: readonly string[] = ['CSS-028']

/** The magazine of a content folder on a day on which all but its scheduled pieces is out. */
export async function snapshotIn(folder: string): Promise<Snapshot> {
  const { catalogue } = await createLoader(folder).load()
  if (!catalogue) throw new Error(`${folder} is not valid`)
  return snapshotOf(catalogue, { now: Date.parse('2026-12-31'), preview: false })
}

/** The e-book of an issue; its images are read in a content folder. */
export function epubIn(snapshot: Snapshot, folder: string, slug: string): Promise<Uint8Array> {
  process.env.CONTENT_DIR = folder
  return runWithSnapshot(snapshot, () => epubFrom(snapshot.magazine, slug, bookImage))
}

/** The e-book of an issue; without a way to images, of one that has none. */
export async function epubFrom(
  magazine: Magazine,
  slug: string,
  bytesOf: Parameters<typeof epubOf>[1] = () => Promise.reject(new Error('no images here')),
): Promise<Uint8Array> {
  const book = bookAt(magazine, slug)
  if (!book) throw new Error(`no issue ${slug} is out`)
  return epubOf(book, bytesOf)
}

/** The text files of an e-book by name, without the folder that they are in. */
export function textsOf(epub: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(epub))
      .filter(([path]) => /\.(?:xhtml|opf|css|svg|xml)$/.test(path))
      .map(([path, bytes]) => [path.replace(/^libro\//, ''), strFromU8(bytes)]),
  )
}

/** The documents of an e-book by name. */
export const documentsOf = (epub: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...textsOf(epub)].filter(([path]) => path.endsWith('.xhtml')))

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** The start tags of a document. */
export function tagsIn(xhtml: string): readonly Tag[] {
  const tags: Tag[] = []
  const parser = new Parser(
    { onopentag: (name, attributes) => void tags.push({ name, attributes }) },
    { xmlMode: true },
  )
  parser.end(xhtml)
  return tags
}
