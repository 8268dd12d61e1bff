import { hash } from 'node:crypto'
import { readingMinutes } from '#lib/model/body.ts'
import { ofPiece } from '#lib/model/each-piece.ts'
import type { Article, Author, Call, Issue, Page, Section, Tag } from '#lib/model/records.ts'

type Piece = Article | Author | Call | Issue | Page | Section | Tag

const isPiece = (value: object): value is Piece => 'is' in value && 'digest' in value

/**
 * What stands for a record in a view: what is shown of it wherever it is named, in a list, a line, a link. A page that shows more
 * of it says so in its view (`lib/view/whole.ts`), so that a text, a biography, an abstract alter only the pages on which they are
 * read. Too much here costs a render; too little would show an old page, and a test of random edits would find it.
 */
function facetOf(piece: Piece): unknown {
  switch (piece.is) {
    case 'tag':
      return [piece.slug, piece.name, piece.form]
    case 'section':
      return [piece.slug, piece.opinion]
    case 'author':
      return [piece.slug, piece.name, piece.kind, piece.forms]
    case 'issue':
      return [piece.slug, piece.number, piece.a, piece.b, piece.inks, piece.published]
    case 'article': {
      const { slug, title, dek, lang, authors, section, tags, issue, published, body } = piece
      const minutes = readingMinutes(body)
      return [slug, title, dek, lang, authors, section, tags, issue, published, minutes]
    }
    default:
      return [piece.file, piece.digest]
  }
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/**
 * Makes digests of views: equal views have equal ones, on every machine. Records are digested once each; what is remembered of
 * them goes with them. Throws for what is no plain data: a view that holds a function, a map or the magazine itself would be
 * equal to others that show something else.
 */
export function createDigest(): (view: unknown) => string {
  const known = new WeakMap<Piece, string>()

  function plain(_: string, value: unknown): unknown {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      throw new TypeError(`a view holds a ${typeof value}`)
    }
    if (typeof value !== 'object' || value === null) return value
    if (isPiece(value)) return digestOfPiece(value)
    if (!isPlain(value)) throw new TypeError(`a view holds a ${value.constructor.name}`)
    return value
  }

  function digest(view: unknown): string {
    return hash('sha256', JSON.stringify(view, plain) ?? '')
  }

  function digestOfPiece(piece: Piece): string {
    const found = known.get(piece)
    if (found !== undefined) return found
    // What a broken piece is made of cannot be told: its file stands for it.
    const made = ofPiece(piece, () => digest(facetOf(piece))) ?? piece.digest
    known.set(piece, made)
    return made
  }

  return digest
}
