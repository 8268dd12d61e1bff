import { aboutOf, type Piece, themesOf } from './piece.ts'
import { plainOf } from './plain.ts'
import { Store } from './store.ts'
import { Vocabulary } from './vocabulary.ts'
import { formsOf } from './words.ts'

/** What the index holds of a piece: equal facts, equal rows. */
type Facts = {
  readonly title: string
  readonly dek: string
  readonly themes: string
  readonly headings: string
  readonly about: string
  readonly texts: readonly string[]
}
type Shelved = { readonly id: number; readonly facts: Facts }

function factsOf(piece: Piece): Facts {
  return {
    title: piece.title.text,
    dek: piece.dek,
    themes: themesOf(piece),
    headings: piece.headings.join('\n'),
    about: aboutOf(piece),
    texts: piece.texts,
  }
}

const equal = (a: Facts, b: Facts): boolean =>
  a.texts.length === b.texts.length &&
  a.texts.every((text, at) => text === b.texts[at]) &&
  a.title === b.title &&
  a.dek === b.dek &&
  a.themes === b.themes &&
  a.headings === b.headings &&
  a.about === b.about

const plainText = ({ texts }: Facts): string => texts.map(plainOf).join('\n').normalize('NFC')

/** Pieces between two breaths: some ten milliseconds in which no reader is answered. A page takes some breaths. */
const BATCH = 5

/** The indexed pieces of one magazine: the full-text index, the words in use, and which row is whose. */
export class Library {
  readonly store = new Store()
  readonly vocabulary = new Vocabulary()
  readonly #shelved = new Map<string, Shelved>()
  #lastId = 0

  /** A library of these pieces, built in breaths so that readers are answered meanwhile. */
  static async of(pieces: readonly Piece[]): Promise<Library> {
    const library = new Library()
    await library.store.write(async () => {
      for (let at = 0; at < pieces.length; at += BATCH) {
        for (const piece of pieces.slice(at, at + BATCH)) library.#add(piece.href, factsOf(piece))
        await new Promise((resolve) => setImmediate(resolve))
      }
    })
    return library
  }

  /** How many pieces would have to be read for the library to hold exactly these. */
  distance(pieces: readonly Piece[]): number {
    const { changed, gone } = this.#compare(pieces)
    return changed.length + gone.length
  }

  /** Makes the library hold exactly these pieces, reading only what changed; in one go. */
  async update(pieces: readonly Piece[]): Promise<void> {
    const { changed, gone } = this.#compare(pieces)
    if (changed.length + gone.length === 0) return
    await this.store.write(() => {
      for (const href of [...gone, ...changed.map(([href]) => href)]) this.#remove(href)
      for (const [href, facts] of changed) this.#add(href, facts)
    })
  }

  /** The greatest number of a row so far. */
  get lastId(): number {
    return this.#lastId
  }

  /** The number of the row that holds a piece. */
  idOf(href: string): number | undefined {
    return this.#shelved.get(href)?.id
  }

  #compare(pieces: readonly Piece[]): {
    changed: readonly (readonly [string, Facts])[]
    gone: readonly string[]
  } {
    const wanted = pieces.map((piece) => [piece.href, factsOf(piece)] as const)
    const hrefs = new Set(wanted.map(([href]) => href))
    return {
      changed: wanted.filter(([href, facts]) => {
        const known = this.#shelved.get(href)
        return !known || !equal(known.facts, facts)
      }),
      gone: [...this.#shelved.keys()].filter((href) => !hrefs.has(href)),
    }
  }

  #add(href: string, facts: Facts): void {
    this.#lastId += 1
    const id = this.#lastId
    const text = plainText(facts)
    const parts = [facts.title, facts.dek, facts.themes, facts.headings, facts.about].map(formsOf)
    const body = formsOf(text)
    const all = [...parts.flat(), ...body]
    const stemmed = parts.map((forms) => this.vocabulary.add(forms).join(' '))
    const [title = '', dek = '', tags = '', headings = '', about = ''] = stemmed
    this.store.add(id, {
      heads: { title, dek, tags, headings, about },
      stems: [...stemmed, ...this.vocabulary.add(body)].join(' '),
      forms: all.join(' '),
      text,
    })
    this.#shelved.set(href, { id, facts })
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
