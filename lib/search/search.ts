import type { Magazine } from '#lib/model/magazine.ts'
import type { Tag } from '#lib/model/records.ts'
import { choicesOf, filterOf } from './filters.ts'
import type { Library } from './library.ts'
import { type Fragment, type Marker, marked, markerOf, termsIn } from './marks.ts'
import { passageOf } from './passage.ts'
import { type Piece, piecesOf } from './piece.ts'
import type { Query } from './query.ts'
import { type Question, readQuestion } from './question.ts'
import { type Ranking, rank } from './ranking.ts'
import type { Choices, Result, Results } from './results.ts'
import { suggestionFor } from './suggestion.ts'
import { termsOf } from './terms.ts'

/** Results of one page. */
const PAGE_SIZE = 10
const MOST_THEMES = 4

/** Places among the pieces, best first. */
type Found = { readonly found: Uint32Array; readonly partial: boolean }

/** Scores within two parts in a hundred are equal: then the newer piece stands first. */
const step = (score: number): number => (score > 0 ? Math.round(50 * Math.log(score)) : -10_000)

/** The search of one magazine: only what is out in it can be found. */
export class Search {
  readonly #library: Library
  readonly #themes: readonly Tag[]
  /** Newest first. */
  readonly #pieces: readonly Piece[]
  /** Number in the index → place among the pieces. */
  readonly #places: ReadonlyMap<number, number>
  /** What the filters offer. */
  readonly choices: Choices

  constructor(magazine: Magazine, library: Library) {
    this.#library = library
    this.#themes = magazine.tags.filter(({ slug }) => magazine.byTag.has(slug))
    this.#pieces = piecesOf(magazine)
    this.#places = new Map(this.#pieces.map(({ href }, place) => [library.idOf(href) ?? 0, place]))
    this.choices = choicesOf(magazine)
  }

  /** Answers a question. Any text is safe: it reaches the index only as quoted words. */
  find(query: Query): Results {
    const question = readQuestion(query.text)
    const { found, partial } = query.text === '' ? this.#browse(query) : this.#find(question)
    const passes = filterOf(query)
    const filtered = Object.keys(query.filters).length > 0
    const places = filtered ? found.filter((place) => this.#at(place).some(passes)) : found
    const start = (query.page - 1) * PAGE_SIZE
    const marker = markerOf(question, this.#library.vocabulary)
    const terms = question.words.length + question.phrases.length
    const vague = found.length === 0 || partial
    return {
      query,
      count: places.length,
      pages: Math.max(1, Math.ceil(places.length / PAGE_SIZE)),
      from: start + 1,
      results: Array.from(places.subarray(start, start + PAGE_SIZE))
        .flatMap((place) => this.#at(place))
        .map((piece) => this.#show(piece, marker, terms)),
      themes: this.#themesOf(marker),
      partial: partial && places.length > 0,
      suggestion: vague ? suggestionFor(query.text, question, this.#library.vocabulary) : undefined,
    }
  }

  #at(place: number): readonly Piece[] {
    const piece = this.#pieces[place]
    return piece ? [piece] : []
  }

  /** Without a text, all that is out, newest first, for the filters to choose from; without filters nothing was asked. */
  #browse({ filters }: Query): Found {
    const asked = Object.keys(filters).length > 0
    return { found: Uint32Array.from(asked ? this.#pieces.keys() : []), partial: false }
  }

  #find(question: Question): Found {
    const { store, vocabulary, lastId } = this.#library
    const { groups, score, partial } = rank(store, termsOf(question, vocabulary), lastId)
    return { found: Uint32Array.from(groups.flatMap((group) => this.#ordered(group, score))), partial }
  }

  /** The places of pieces by score, then newest first. Score and place are one number: a common word finds thousands. */
  #ordered(group: readonly number[], score: Ranking['score']): readonly number[] {
    const span = this.#pieces.length
    const keys: number[] = []
    for (const id of group) {
      // A library is one step ahead of a search whose magazine has just been replaced.
      const place = this.#places.get(id)
      if (place !== undefined) keys.push(place - step(score(id)) * span)
    }
    return Array.from(Float64Array.from(keys).sort(), (key) => ((key % span) + span) % span)
  }

  #show(piece: Piece, marker: Marker, terms: number): Result {
    const { first, second = '' } = piece.title
    const inDek = termsIn(piece.dek, marker)
    const id = this.#library.idOf(piece.href)
    const enough = terms === 0 || inDek >= terms || id === undefined
    const passage = enough ? undefined : passageOf(this.#library.store.textOf(id), marker, terms)
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
      .filter(({ name, synonyms }) => termsIn([name, ...synonyms].join('\n'), marker) > 0)
      .slice(0, MOST_THEMES)
  }
}
