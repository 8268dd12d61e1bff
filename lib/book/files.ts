import { isPhotograph } from '#lib/model/media.ts'
import type { Image } from '#lib/model/records.ts'

/** What the files inside an e-book are called; those of articles cannot meet the others. */
export const COVER_PAGE = 'copertina.xhtml'
export const COVER_IMAGE = 'copertina.png'
export const TITLE_PAGE = 'frontespizio.xhtml'
export const NAVIGATION = 'sommario.xhtml'
export const EDITORIAL = 'editoriale.xhtml'
export const COLOPHON = 'colophon.xhtml'
/** The licence of the fonts, which must go with them. */
export const LICENCE = 'licenza-dei-caratteri.xhtml'
export const SHEET = 'libro.css'

export const chapterFile = (slug: string): string => `articolo-${slug}.xhtml`
/** The drawing that an article's themes make. */
export const artFile = (slug: string): string => `disegno-${slug}.svg`
/** An image of the content, by the hash of its bytes. Photographs become JPEG, which every reader of books can show. */
export const imageFile = (image: Image): string =>
  `immagine-${image.version}.${isPhotograph(image) ? 'jpg' : 'svg'}`
export const fontFile = (name: string): string => `${name}.woff2`

/** A file of an e-book. */
export type BookFile = {
  readonly path: string
  readonly type: string
  readonly bytes: string | Uint8Array
  /** What the package says of it (`nav`, `svg`, `cover-image`). */
  readonly properties?: readonly string[]
  /** Documents that are read one after the other; those `aside` are read by who follows a link to them. */
  readonly inSpine?: 'in order' | 'aside'
}
