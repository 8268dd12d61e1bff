import type { Magazine } from '#lib/model/magazine.ts'
import type { Tag } from '#lib/model/records.ts'
import { choicesOf, filterOf } from './filters.ts'
import type { Library } from './library.ts'
import { type Fragment, type Marker, marked, markerOf, termsIn } from './marks.ts'
import { passageOf } from './passage.ts'
import { type Piece, piecesOf } from './piece.ts'
import type { Query } from './query.ts'
import { type Question, readQuestion } from './question.ts'
import { rank } from './ranking.ts'
import type { Choices, Result, Results } from './results.ts'
import { suggestionFor } from './suggestion.ts'
import { termsOf } from './terms.ts'

/** Results of one page. */
const PAGE_SIZE = 10
const MOST_THEMES = 4

/** Places among the pieces: those of one page, best first, how many pass the filters, and how many there were before them. */
type Found = {
  readonly places: readonly number[]
  readonly count: number
  readonly all: number
  readonly partial: boolean
}
type Passes = (place: number) => boolean

/** Scores within two parts in a hundred are equal: then the newer piece stands first. */
const step = (score: number): number => (score > 0 ? Math.round(50 * Math.log(score)) : -10_000)
/** More than the steps between the best and the worst score: those of one group stand together. */
const STEPS = 100_000

/** The search of one magazine: only what is out in it can be found. */
export class Search {
  readonly #library: Library
  /** Each with its name and the other words for it, a line each. */
  readonly #themes: readonly (readonly [tag: Tag, words: string])[]
  /** Newest first. */
  readonly #pieces: readonly Piece[]
  /** Numbers in the index, in the order of the pieces. */
  readonly #ids: Uint32Array
  /** What the filters offer. */
  readonly choices: Choices

  constructor(magazine: Magazine, library: Library) {
    this.#library = library
    this.#themes = magazine.tags
      .filter(({ slug }) => magazine.byTag.has(slug))
      .map((tag) => [tag, [tag.name, ...tag.synonyms].join('\n')] as const)
    this.#pieces = piecesOf(magazine)
    this.#ids = Uint32Array.from(this.#pieces, ({ href }) => library.idOf(href) ?? 0)
    this.choices = choicesOf(magazine)
  }

  /** Answers a question. Any text is safe: it reaches the index only as quoted words. */
  find(query: Query): Results {
    const question = readQuestion(query.text)
    const passes = this.#passing(query)
    const start = (query.page - 1) * PAGE_SIZE
    const { places, count, all, partial } =
      query.text === '' ? this.#browse(query, passes, start) : this.#find(question, passes, start)
    const marker = markerOf(question, this.#library.vocabulary)
    const terms = question.words.length + question.phrases.length
    const vague = all === 0 || partial
    return {
      query,
      count,
      pages: Math.max(1, Math.ceil(count / PAGE_SIZE)),
      from: start + 1,
      results: places.flatMap((place) => this.#at(place)).map((piece) => this.#show(piece, marker, terms)),
      themes: this.#themesOf(marker),
      partial: partial && count > 0,
      suggestion: vague ? suggestionFor(query.text, question, this.#library.vocabulary) : undefined,
    }
  }

  #at(place: number): readonly Piece[] {
    const piece = this.#pieces[place]
    return piece ? [piece] : []
  }

  #passing(query: Query): Passes {
    if (Object.keys(query.filters).length === 0) return () => true
    const passes = filterOf(query)
    return (place) => this.#at(place).some(passes)
  }

  /** Without a text, all that is out, newest first, for the filters to choose from; without filters nothing was asked. */
  #browse({ filters }: Query, passes: Passes, start: number): Found {
    const asked = Object.keys(filters).length > 0
    const all = asked ? [...this.#pieces.keys()] : []
    const found = all.filter(passes)
    const places = found.slice(start, start + PAGE_SIZE)
    return { places, count: found.length, all: all.length, partial: false }
  }

  #find(question: Question, passes: Passes, start: number): Found {
    const { store, vocabulary, lastId } = this.#library
    const { groups, scores, partial } = rank(store, termsOf(question, vocabulary), lastId)
    // In piles of equals, each newest first as the pieces are: a common word finds thousands, and to sort them would take longest.
    const piles = new Map<number, number[]>()
    let all = 0
    let count = 0
    for (let place = 0; place < this.#ids.length; place += 1) {
      // A library is one step ahead of a search whose magazine has just been replaced: what it left has no number.
      const id = this.#ids[place] ?? 0
      const group = groups[id] ?? 0
      if (group === 0) continue
      all += 1
      if (!passes(place)) continue
      count += 1
      const key = group * STEPS - step(scores[id] ?? 0)
      const pile = piles.get(key)
      if (pile) pile.push(place)
      else piles.set(key, [place])
    }
    const places: number[] = []
    let above = 0
    for (const [, pile] of [...piles].toSorted(([a], [b]) => a - b)) {
      places.push(...pile.slice(Math.max(0, start - above), Math.max(0, start + PAGE_SIZE - above)))
      above += pile.length
      if (above >= start + PAGE_SIZE) break
    }
    return { places, count, all, partial }
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
      .filter(([, words]) => termsIn(words, marker) > 0)
      .slice(0, MOST_THEMES)
      .map(([tag]) => tag)
  }
}
