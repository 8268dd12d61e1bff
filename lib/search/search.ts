import type { Magazine } from '#lib/model/magazine.ts'
import type { Tag } from '#lib/model/records.ts'
import { choicesOf, filterOf } from './filters.ts'
import type { Library } from './library.ts'
import { type Fragment, type Marker, marked, markerOf, termsIn } from './marks.ts'
import { passageOf } from './passage.ts'
import { type Piece, piecesOf } from './piece.ts'
import type { Query } from './query.ts'
import { type Question, readQuestion } from './question.ts'
import { type Ranked, rank } from './ranking.ts'
import type { Choices, Result, Results } from './results.ts'
import { suggestionFor } from './suggestion.ts'
import { termsOf } from './terms.ts'

/** Results of one page. */
const PAGE_SIZE = 10
const MOST_THEMES = 4

type Found = { readonly id: number | undefined; readonly piece: Piece }

/** Scores within two parts in a hundred are equal: then the newer piece stands first. */
const step = (score: number): number =>
  score > 0 ? Math.round(50 * Math.log(score)) : Number.MIN_SAFE_INTEGER

/** The search of one magazine: only what is out in it can be found. */
export class Search {
  readonly #library: Library
  readonly #themes: readonly Tag[]
  readonly #pieces: ReadonlyMap<string, Piece>
  /** What the filters offer. */
  readonly choices: Choices

  constructor(magazine: Magazine, library: Library) {
    this.#library = library
    this.#themes = magazine.tags.filter(({ slug }) => magazine.byTag.has(slug))
    this.#pieces = new Map(piecesOf(magazine).map((piece) => [piece.href, piece]))
    this.choices = choicesOf(magazine)
  }

  /** Answers a question. Any text is safe: it reaches the index only as quoted words. */
  find(query: Query): Results {
    const question = readQuestion(query.text)
    const { found, partial } = this.#find(query, question)
    const passes = filterOf(query)
    const pieces = found.filter(({ piece }) => passes(piece))
    const start = (query.page - 1) * PAGE_SIZE
    const marker = markerOf(question, this.#library.vocabulary)
    const terms = question.words.length + question.phrases.length
    return {
      query,
      count: pieces.length,
      pages: Math.max(1, Math.ceil(pieces.length / PAGE_SIZE)),
      from: start + 1,
      results: pieces.slice(start, start + PAGE_SIZE).map((one) => this.#show(one, marker, terms)),
      themes: this.#themesOf(marker),
      partial: partial && pieces.length > 0,
      suggestion:
        found.length === 0 || partial
          ? suggestionFor(query.text, question, this.#library.vocabulary)
          : undefined,
    }
  }

  /** All that answers a question, best first; all that is out, newest first, where only filters are given. */
  #find(query: Query, question: Question): { found: readonly Found[]; partial: boolean } {
    if (query.text === '') {
      const browsing = Object.keys(query.filters).length > 0
      const all = browsing ? [...this.#pieces.values()] : []
      return { found: all.map((piece) => ({ id: undefined, piece })), partial: false }
    }
    const { store, vocabulary, lastId } = this.#library
    const { groups, partial } = rank(store, termsOf(question, vocabulary), lastId)
    return { found: groups.flatMap((group) => this.#ordered(group)), partial }
  }

  #ordered(group: readonly Ranked[]): readonly Found[] {
    const found: { id: number; piece: Piece; step: number }[] = []
    for (const { id, score } of group) {
      // A library is one step ahead of a search whose magazine has just been replaced.
      const piece = this.#pieces.get(this.#library.addressOf(id) ?? '')
      if (piece) found.push({ id, piece, step: step(score) })
    }
    return found.sort((a, b) => b.step - a.step || b.piece.published.instant - a.piece.published.instant)
  }

  #show({ id, piece }: Found, marker: Marker, terms: number): Result {
    const { first, second = '' } = piece.title
    const inDek = termsIn(piece.dek, marker)
    const text = id === undefined || inDek >= terms ? '' : this.#library.store.textOf(id)
    const passage = inDek > 0 && inDek >= terms ? undefined : passageOf(text, marker, terms)
    return {
      piece,
      first: marked(first, marker),
      second: marked(second, marker),
      passage: passage ?? marked(piece.dek, marker),
      authors: piece.authors.flatMap((author, at): readonly Fragment[] => [
        ...(at > 0 ? [{ text: ', ', marked: false }] : []),
        ...marked(author.name.text, marker),
      ]),
    }
  }

  /** Themes whose name, or another word for them, answers a word of the question. */
  #themesOf(marker: Marker): readonly Tag[] {
    return this.#themes
      .filter(({ name, synonyms }) => [name, ...synonyms].some((text) => termsIn(text, marker) > 0))
      .slice(0, MOST_THEMES)
  }
}
