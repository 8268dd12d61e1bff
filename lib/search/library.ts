import type { Body } from '#lib/model/body.ts'
import { ofPiece } from '#lib/model/each-piece.ts'
import type { Steps } from '#lib/model/steps.ts'
import { inTurns } from '#lib/turns.ts'
import { ownText } from './own-text.ts'
import { aboutOf, type Piece, themesOf } from './piece.ts'
import { type Row, Store } from './store.ts'
import { Vocabulary } from './vocabulary.ts'
import { formsOf } from './words.ts'

/** What the index holds of a piece: equal facts, equal rows. */
type Facts = Pick<Piece, 'record'> & {
  readonly title: string
  readonly dek: string
  readonly themes: string
  readonly headings: string
  readonly about: string
  readonly body: Body
  readonly besides: string
}
type Shelved = { readonly id: number; readonly facts: Facts }

function factsOf(piece: Piece): Facts {
  return {
    record: piece.record,
    title: piece.title.text,
    dek: piece.dek,
    themes: themesOf(piece),
    headings: piece.headings.join('\n'),
    about: aboutOf(piece),
    body: piece.body,
    besides: piece.besides.join('\n'),
  }
}

/** The facts of some pieces by their addresses, without those of which there are none to be had. */
const shelvable = (pieces: readonly Piece[]): readonly (readonly [string, Facts])[] =>
  pieces.flatMap((piece) => {
    const facts = ofPiece(piece.record, () => factsOf(piece))
    return facts ? [[piece.href, facts] as const] : []
  })

const equal = (a: Facts, b: Facts): boolean =>
  a.body.markdown === b.body.markdown &&
  a.besides === b.besides &&
  a.title === b.title &&
  a.dek === b.dek &&
  a.themes === b.themes &&
  a.headings === b.headings &&
  a.about === b.about

/** The text of a piece as it is read, without signs that nobody sees: they would part words, and marks in a passage. */
const plainText = ({ body, besides }: Facts): string =>
  [ownText(body), besides]
    .filter((text) => text !== '')
    .join('\n')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')

/** Pieces that are compared with what the index holds of them between two steps: a few milliseconds. */
const COMPARED = 200

/** The indexed pieces of one magazine: the full-text index, the words in use, and which row is whose. */
export class Library {
  readonly store = new Store()
  readonly vocabulary = new Vocabulary()
  readonly #shelved = new Map<string, Shelved>()
  #lastId = 0

  /** A library of these pieces. */
  static async of(pieces: readonly Piece[]): Promise<Library> {
    const library = new Library()
    await library.update(pieces)
    return library
  }

  /**
   * Makes the library hold exactly these pieces, reading only what changed: one that came in place of another comes in the moment
   * in which that goes, and readers are answered between two. Tells whether it does: where more than `most` would have to be
   * read, it stays as it is.
   */
  async update(pieces: readonly Piece[], most = Number.POSITIVE_INFINITY): Promise<boolean> {
    const { changed, gone } = await inTurns(this.#compare(pieces))
    const count = changed.length + gone.length
    if (count > most) return false
    if (count > 0) await this.store.write(() => inTurns(this.#change(changed, gone)))
    return true
  }

  *#change(changed: readonly (readonly [string, Facts])[], gone: readonly string[]): Steps<void> {
    for (const href of gone) {
      this.#remove(href)
      yield
    }
    for (const [href, facts] of changed) {
      this.#remove(href)
      this.#add(href, facts)
      yield
    }
  }

  /** The greatest number of a row so far. */
  get lastId(): number {
    return this.#lastId
  }

  /** The number of the row that holds a piece. */
  idOf(href: string): number | undefined {
    return this.#shelved.get(href)?.id
  }

  *#compare(pieces: readonly Piece[]): Steps<{
    changed: readonly (readonly [string, Facts])[]
    gone: readonly string[]
  }> {
    const changed: (readonly [string, Facts])[] = []
    const hrefs = new Set<string>()
    for (let at = 0; at < pieces.length; at += COMPARED) {
      for (const [href, facts] of shelvable(pieces.slice(at, at + COMPARED))) {
        hrefs.add(href)
        const known = this.#shelved.get(href)
        if (!known || !equal(known.facts, facts)) changed.push([href, facts])
      }
      yield
    }
    return { changed, gone: [...this.#shelved.keys()].filter((href) => !hrefs.has(href)) }
  }

  #add(href: string, facts: Facts): void {
    const row = ofPiece(facts.record, () => this.#rowOf(facts))
    if (!row) return
    this.#lastId += 1
    this.store.add(this.#lastId, row)
    this.#shelved.set(href, { id: this.#lastId, facts })
  }

  /** The row of a piece, whose words the vocabulary now knows. */
  #rowOf(facts: Facts): Row {
    const text = plainText(facts)
    const parts = [facts.title, facts.dek, facts.themes, facts.headings, facts.about].map(formsOf)
    const body = formsOf(text)
    const all = [...parts.flat(), ...body]
    const stemmed = parts.map((forms) => this.vocabulary.add(forms).join(' '))
    const [title = '', dek = '', tags = '', headings = '', about = ''] = stemmed
    return {
      heads: { title, dek, tags, headings, about },
      stems: [...stemmed, ...this.vocabulary.add(body)].join(' '),
      forms: all.join(' '),
      text,
    }
  }

  #remove(href: string): void {
    const known = this.#shelved.get(href)
    if (!known) return
    const { title, dek, themes, headings, about } = known.facts
    const texts = [title, dek, themes, headings, about, plainText(known.facts)]
    this.vocabulary.remove(texts.flatMap(formsOf))
    this.store.remove(known.id)
    this.#shelved.delete(href)
  }
}
