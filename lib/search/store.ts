import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'

/** The parts of a piece that name it, with their weights: a word in the title says most. */
const HEADS = { title: 10, dek: 5, tags: 4, headings: 3, about: 2 } as const
/** What the whole text says counts once, what names it three times. */
const NAMING = 3

/** What the index holds of a piece: words between spaces. */
export type Row = {
  /** Stems of each naming part. */
  readonly heads: Readonly<Record<keyof typeof HEADS, string>>
  /** Stems of the whole piece. */
  readonly stems: string
  /** All its words as they are written, for phrases. */
  readonly forms: string
  /** Its plain text, for passages. */
  readonly text: string
}

/** Pieces with the score of each, in two lists of one length. */
export type Scored = { readonly ids: Uint32Array; readonly scores: Float64Array }
/** Where a stem or a phrase stands: the pieces that hold it, and those that it names with how well. */
export type Posting = { readonly ids: Uint32Array; readonly heads: Scored }

const MEMORY_KB = 16_384
/** What postings may take: the hundred and fifty commonest words of ten thousand articles, or some ten thousand rare ones. */
const POSTINGS = { bytes: 8 * 1024 * 1024, each: 256 } as const
// The words come in lower case between single spaces: to take them apart anew by the rules of Unicode would only cost. Some
// hold a sign («c++», «c#», «.net»).
const OPTIONS = `content='', contentless_delete=1, tokenize="ascii tokenchars '+#.'"`
const names = Object.keys(HEADS)
/** Scores cross into JavaScript as whole numbers, of which SQLite writes lists twice as fast. */
const PRECISION = 1e12
const NOWHERE: Scored = { ids: new Uint32Array(), scores: new Float64Array() }

/**
 * The full-text index: one private temporary database of this process. SQLite keeps it in memory up to `MEMORY_KB`, lets it
 * grow into a nameless file beyond, and takes it away with the process, however that ends: nothing to configure, to clean up
 * or to share. It refuses writes but inside `write`. The words of ten thousand articles match in tenths of a millisecond
 * from tables of one column; a filter over the columns of one large table took ten times as long. Readers ask for few words
 * over and over: where one stands is kept until the index changes, which saves two thirds of the time of a question.
 */
export class Store {
  readonly #db = new DatabaseSync('')
  readonly #matches: Readonly<Record<'stems' | 'forms', StatementSync>>
  readonly #heads: StatementSync
  readonly #whole: StatementSync
  readonly #text: StatementSync
  readonly #adding: Readonly<Record<'heads' | 'stems' | 'forms' | 'texts', StatementSync>>
  readonly #postings = new LRUCache<string, Posting>({
    maxSize: POSTINGS.bytes,
    sizeCalculation: ({ ids, heads }) =>
      POSTINGS.each + ids.byteLength + heads.ids.byteLength + heads.scores.byteLength,
  })

  constructor() {
    this.#db.exec(`
      PRAGMA cache_size = -${MEMORY_KB};
      PRAGMA journal_mode = MEMORY;
      PRAGMA synchronous = OFF;
      CREATE VIRTUAL TABLE heads USING fts5(${names.join(', ')}, ${OPTIONS});
      CREATE VIRTUAL TABLE stems USING fts5(words, ${OPTIONS});
      CREATE VIRTUAL TABLE forms USING fts5(words, ${OPTIONS});
      INSERT INTO heads(heads, rank) VALUES ('rank', 'bm25(${Object.values(HEADS).join(', ')})');
      CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    `)
    // One JSON array crosses into JavaScript ten times faster than as many rows.
    const matching = (table: string) =>
      this.#db.prepare(`SELECT json_group_array(rowid) AS ids FROM ${table} WHERE ${table} MATCH ?`)
    this.#matches = { stems: matching('stems'), forms: matching('forms') }
    const scoring = (table: string) =>
      this.#db.prepare(`SELECT json_group_array(rowid) AS ids,
        json_group_array(CAST(-${PRECISION} * rank AS INTEGER)) AS scores FROM ${table} WHERE ${table} MATCH ?`)
    this.#heads = scoring('heads')
    this.#whole = scoring('stems')
    this.#text = this.#db.prepare('SELECT text FROM texts WHERE id = ?')
    const adding = (table: string, columns: readonly string[]) =>
      this.#db.prepare(`INSERT INTO ${table}(${columns}) VALUES (${columns.map(() => '?')})`)
    this.#adding = {
      heads: adding('heads', ['rowid', ...names]),
      stems: adding('stems', ['rowid', 'words']),
      forms: adding('forms', ['rowid', 'words']),
      texts: adding('texts', ['id', 'text']),
    }
    this.#db.exec('PRAGMA query_only = ON')
  }

  /** Changes the index as a whole or not at all, however many breaths the change takes. */
  async write(change: () => void | Promise<void>): Promise<void> {
    this.#db.exec('PRAGMA query_only = OFF; BEGIN')
    try {
      await change()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    } finally {
      this.#postings.clear()
      this.#db.exec('PRAGMA query_only = ON')
    }
  }

  add(id: number, { heads, stems, forms, text }: Row): void {
    const { title, dek, tags, headings, about } = heads
    this.#adding.heads.run(id, title, dek, tags, headings, about)
    this.#adding.stems.run(id, stems)
    this.#adding.forms.run(id, forms)
    this.#adding.texts.run(id, text)
  }

  remove(id: number): void {
    for (const table of ['heads', 'stems', 'forms']) {
      this.#db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(id)
    }
    this.#db.prepare('DELETE FROM texts WHERE id = ?').run(id)
  }

  /** Where a stem stands. */
  ofStem(stem: string): Posting {
    const quoted = `"${stem}"`
    return this.#kept(stem, () => ({
      ids: this.#match('stems', quoted),
      heads: scored(this.#heads.get(quoted), NAMING),
    }))
  }

  /** Where forms stand side by side: an FTS5 expression, of quoted strings alone. */
  ofPhrase(expression: string): Posting {
    return this.#kept(expression, () => ({ ids: this.#match('forms', expression), heads: NOWHERE }))
  }

  /** Scores of the pieces whose whole text matches; it reads every place of every word, so for narrow expressions only. */
  scoreWhole(expression: string): Scored {
    return scored(this.#whole.get(expression), 1)
  }

  /** The plain text of a piece. */
  textOf(id: number): string {
    return String(this.#text.get(id)?.text ?? '')
  }

  #kept(key: string, make: () => Posting): Posting {
    const known = this.#postings.get(key)
    if (known) return known
    const made = make()
    this.#postings.set(key, made)
    return made
  }

  #match(table: 'stems' | 'forms', expression: string): Uint32Array {
    return Uint32Array.from(numbers(this.#matches[table].get(expression)?.ids))
  }
}

function numbers(json: unknown): readonly number[] {
  const read: unknown = JSON.parse(String(json))
  return Array.isArray(read) ? read : []
}

function scored(row: Readonly<Record<string, unknown>> | undefined, weight: number): Scored {
  return {
    ids: Uint32Array.from(numbers(row?.ids)),
    scores: Float64Array.from(numbers(row?.scores), (score) => (weight * score) / PRECISION),
  }
}
