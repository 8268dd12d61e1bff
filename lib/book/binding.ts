import { addressOf, sourcesOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import type { Image } from '#lib/model/records.ts'
import { absolute } from '#lib/seo/urls.ts'
import type { Book } from '#lib/view/book.ts'
import { COLOPHON, chapterFile, EDITORIAL, imageFile } from './files.ts'

/** How the parts of a book hang together: where each stands, and how one leads to another. */
export type Binding = {
  /** A file of an e-book, which is XML and may say what things are in the terms of EPUB; or a part of a page. */
  readonly form: 'book' | 'page'
  /** By how much the headings of a text are lower than on its own page. */
  readonly lower: 0 | 1
  /** The name of the place where a part stands: its file, or its id. */
  readonly part: (part: string) => string
  /** The id of something in a part. */
  readonly id: (part: string, id: string) => string
  /** Where an address of the magazine, or of the web, stands from inside. */
  readonly link: (part: string, href: string) => string
  readonly image: (image: Image) => string
  readonly imageSet?: (image: Image) => string | undefined
}

/** The parts that are no articles: their names are no slugs. */
export const OPENING = '@'
export const CLOSING = '@@'

/** Where they stand on a page. Slugs hold no two hyphens in a row: an article may be called «editoriale». */
const PLACES: ReadonlyMap<string, string> = new Map([
  [OPENING, 'numero--editoriale'],
  [CLOSING, 'numero--colophon'],
])

/** What every address of the issue's own pieces leads to. */
function partsOf({ issue, chapters }: Book): ReadonlyMap<string, string> {
  return new Map([
    [paths.issue(issue.slug), OPENING],
    ...chapters.map(({ article: { slug } }) => [paths.article(slug), slug] as const),
  ])
}

/** Splits an address at its fragment, and leads to a part of the book where it is one of its own. */
function toParts(
  book: Book,
  within: (part: string, fragment: string, from: string) => string,
  without: (href: string) => string,
): Binding['link'] {
  const parts = partsOf(book)
  return (from, href) => {
    const [path = '', fragment = ''] = href.split('#', 2)
    const part = path === '' ? from : parts.get(path)
    return part === undefined ? without(href) : within(part, decodeURIComponent(fragment), from)
  }
}

/** Chapters as files beside each other; what is not in the book is on the web. */
export function bookBinding(book: Book): Binding {
  const fileOf = (part: string): string =>
    part === OPENING ? EDITORIAL : part === CLOSING ? COLOPHON : chapterFile(part)
  return {
    form: 'book',
    lower: 0,
    part: fileOf,
    id: (_, id) => id,
    link: toParts(
      book,
      (part, fragment, from) =>
        (part === from && fragment !== '' ? '' : fileOf(part)) + (fragment === '' ? '' : `#${fragment}`),
      (href) => (href.startsWith('/') ? absolute(href) : href),
    ),
    image: imageFile,
  }
}

/** Chapters one under the other on a page of the magazine. Slugs hold no two hyphens in a row: ids cannot meet. */
export function pageBinding(book: Book): Binding {
  const placeOf = (part: string): string => PLACES.get(part) ?? part
  const id: Binding['id'] = (part, name) => `${placeOf(part)}--${name}`
  return {
    form: 'page',
    lower: 1,
    part: placeOf,
    id,
    link: toParts(
      book,
      (part, fragment) => `#${fragment === '' ? placeOf(part) : id(part, fragment)}`,
      (href) => href,
    ),
    image: addressOf,
    imageSet: sourcesOf,
  }
}
