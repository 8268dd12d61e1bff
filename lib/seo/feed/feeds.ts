import type { Moment } from '#lib/model/dates.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import { allPieces, type Pieces, piecesBy, piecesIn, piecesOf, piecesOn } from '#lib/model/pieces.ts'
import { opensAt } from '#lib/model/publication.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { latest } from '../changed.ts'
import type { PageFacts } from '../page-facts.ts'
import { authorFacts, homeFacts, issueFacts, sectionFacts, themeFacts } from '../pages.ts'
import { articleEntry, type Entry, issueEntry } from './entry.ts'

/** What can be followed. */
export type Feed = {
  readonly imprint: Imprint
  readonly title: string
  readonly description: string
  /** What to do with it, for who opens it in a browser. */
  readonly explanation: string
  /** Root-relative address of the page that it follows. */
  readonly page: string
  readonly changed: Moment
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** Readers ask often: the newest pieces are enough, whole. */
const MOST = 20
/** Making an entry of each piece of ten thousand took 50 ms. */
const LOOKED_AT = 200
/** A feed without entries must say a date: that of the calendar's first day. */
export const NEVER: Moment = { text: '1970-01-01', day: '1970-01-01', instant: 0, zone: 'UTC' }

/** A feed of some pieces under the name of a page: the newest of them, those that cannot be named left out. */
export function feedOf(
  { title, description, path }: PageFacts,
  magazine: Magazine,
  { articles, editorials }: Pieces,
): Feed {
  const opens = (piece: Article | Issue): number =>
    piece.is === 'issue' ? piece.published.instant : opensAt(piece).instant
  const newest = [...articles, ...editorials].toSorted((a, b) => opens(b) - opens(a))
  // Those of one minute stand in the order of their names; more than are shown, since some may be left out.
  const entries = eachPiece(newest.slice(0, LOOKED_AT), (piece) =>
    piece.is === 'issue' ? issueEntry(piece) : articleEntry(piece),
  )
    .toSorted((a, b) => b.opens - a.opens || byCodeUnit(a.id, b.id))
    .slice(0, MOST)
  const first = magazine.issues.at(-1)?.published ?? NEVER
  return {
    imprint: magazine.imprint,
    title: path === '/' ? magazine.imprint.name : strings.feed.title(title, magazine.imprint.name),
    description,
    explanation: strings.feed.explanation,
    page: path,
    changed: latest(entries.map(({ changed }) => changed)) ?? first,
    entries,
  }
}

/** The feed of the whole magazine. */
export function magazineFeed(magazine: Magazine): Feed {
  return feedOf(homeFacts(magazine), magazine, allPieces(magazine))
}

/**
 * The feed of one theme, section, author or issue, by the folder and the name of its page: what that page lists. Undefined where
 * there is no such page.
 */
export function feedAt(magazine: Magazine, folder: string, slug: string): Feed | undefined {
  const { tag, section, author, issue } = magazine.bySlug
  const at = <T>(
    records: ReadonlyMap<string, T>,
    facts: (magazine: Magazine, record: T) => PageFacts,
    pieces: (magazine: Magazine, record: T) => Pieces,
  ) => {
    const record = records.get(slug)
    return record && feedOf(facts(magazine, record), magazine, pieces(magazine, record))
  }
  switch (folder) {
    case 'temi':
      return at(tag, themeFacts, piecesOn)
    case 'rubriche':
      return at(section, sectionFacts, piecesIn)
    case 'autori':
      return at(author, authorFacts, piecesBy)
    case 'numeri':
      return at(issue, issueFacts, piecesOf)
    default:
      return undefined
  }
}
