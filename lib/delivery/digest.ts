import { hash } from 'node:crypto'
import { ofPiece } from '#lib/model/each-piece.ts'
import type { Article, Author, Call, Issue, Page, Section, Tag } from '#lib/model/records.ts'

type Piece = Article | Author | Call | Issue | Page | Section | Tag

const isPiece = (value: object): value is Piece => 'is' in value && 'digest' in value

/**
 * What stands for a record in a view. Of what is named wherever it occurs (themes, sections, issues) only what is shown beside
 * its name: a page that shows more of it says so in its view. Of the others the hash of their file, which decides all that is
 * in them but what they link to, and what the clock decides.
 */
function facetOf(piece: Piece): unknown {
  switch (piece.is) {
    case 'tag':
      return [piece.slug, piece.name, piece.form, piece.opposite]
    case 'section':
      return [piece.slug, piece.name, piece.opinion, piece.agesAfterMonths]
    case 'issue': {
      const { digest: _, file: __, body, ...shown } = piece
      return { ...shown, words: body.words }
    }
    case 'page':
      return [piece.file, piece.digest, [...piece.body.images.values()], [...(piece.body.closed ?? [])]]
    case 'article': {
      const { file, digest, authors, section, tags, issue, call, hero, body, translation } = piece
      const { published, updated, corrections } = piece
      const images = [hero?.image, ...body.images.values()]
      const linked = { authors, section, tags, issue, call, images, translation }
      return { file, digest, linked, published, updated, corrections, closed: [...(body.closed ?? [])] }
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
