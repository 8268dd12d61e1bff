import { strToU8, type Zippable, zipSync } from 'fflate'
import { inksOf } from '#lib/art/inks.ts'
import { toSmallPng } from '#lib/art/svg.ts'
import book from '#lib/fonts/book.json' with { type: 'json' }
import { BOOK_FONTS } from '#lib/fonts/font-files.ts'
import { isPhotograph } from '#lib/model/media.ts'
import type { Image } from '#lib/model/records.ts'
import { issueCover } from '#lib/seo/share/cover.ts'
import type { Book } from '#lib/view/book.ts'
import { bookDocuments } from './documents.ts'
import * as files from './files.ts'
import { PACKAGE, packageOf } from './package.ts'
import { modifiedAt } from './release.ts'
import { sheet } from './sheet.ts'

/** The images of the content that a book shows, each once. */
function imagesOf({ issue, chapters }: Book): readonly Image[] {
  const articles = chapters.map(({ article }) => article)
  const inTexts = [issue, ...articles].flatMap(({ body }) => [...body.images.values()])
  const heroes = articles.flatMap(({ hero }) => hero?.image ?? [])
  return [...new Map([...inTexts, ...heroes].map((image) => [image.version, image])).values()]
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles></container>
`

/**
 * How files are packed. Each has the first minute that an archive can say, on the clock of the machine, since archives know no other:
 * equal books are equal bytes everywhere.
 */
const ways = () => {
  const mtime = new Date(1980, 0, 1)
  return { stored: { level: 0, mtime }, deflated: { level: 9, mtime } } as const
}
const isText = (type: string): boolean => /xml|^text\//.test(type)

/** Packs files as EPUB wants them: first what it is, neither compressed nor with anything before it. */
function packed(parts: readonly files.BookFile[], opf: string): Uint8Array<ArrayBuffer> {
  const folder = PACKAGE.slice(0, PACKAGE.lastIndexOf('/') + 1)
  const { stored, deflated } = ways()
  const archive: Zippable = {
    mimetype: [strToU8('application/epub+zip'), stored],
    'META-INF/container.xml': [strToU8(CONTAINER), deflated],
    [PACKAGE]: [strToU8(opf), deflated],
  }
  for (const { path, bytes, type } of parts) {
    const data = typeof bytes === 'string' ? strToU8(bytes) : bytes
    archive[folder + path] = [data, isText(type) ? deflated : stored]
  }
  return new Uint8Array(zipSync(archive))
}

/**
 * An issue as an e-book: EPUB 3.3 with its cover, contents, editorial, articles and colophon, its drawings and images, and our
 * fonts with their licence. `bytesOf` gives an image of the content as the book shows it, a drawing as it is and a photograph as
 * JPEG. Equal books are equal bytes. Rejects where an image cannot be had: a book with a hole in it would be kept.
 */
export async function epubOf(
  given: Book,
  bytesOf: (image: Image) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { issue } = given
  const [cover, images] = await Promise.all([
    toSmallPng(issueCover(issue)),
    Promise.all(
      imagesOf(given).map(async (image) => ({
        path: files.imageFile(image),
        type: isPhotograph(image) ? 'image/jpeg' : 'image/svg+xml',
        bytes: await bytesOf(image),
      })),
    ),
  ])
  const parts: readonly files.BookFile[] = [
    ...bookDocuments(given),
    { path: files.SHEET, type: 'text/css', bytes: sheet(inksOf(issue.imprint, issue.inks)) },
    { path: files.COVER_IMAGE, type: 'image/png', bytes: cover, properties: ['cover-image'] },
    ...images,
    ...BOOK_FONTS.map(({ name }) => ({
      path: files.fontFile(name),
      type: 'font/woff2',
      bytes: Buffer.from(book.faces[name], 'base64'),
    })),
  ]
  return packed(parts, packageOf(given, parts, modifiedAt(given, parts)))
}
