import { DatabaseSync } from 'node:sqlite'

/** The columns of a piece in the order of the table, with their weights: a word in the title says most. */
const WEIGHTS = { title: 10, dek: 5, tags: 4, headings: 3, about: 2, body: 1, exact: 0.5 } as const

/** Stems of each part, words between spaces; `exact` holds all forms as they are written, for phrases and prefixes. */
export type Columns = Readonly<Record<keyof typeof WEIGHTS, string>>

export type Scored = { readonly id: number; readonly score: number }

const NAMES = Object.keys(WEIGHTS).join(', ')
const MEMORY_KB = 16_384

/**
 * The full-text index: one private temporary database of this process. SQLite keeps it in memory up to `MEMORY_KB`, lets it
 * grow into a nameless file beyond, and takes it away with the process, however that ends: nothing to configure, to clean up
 * or to share. It refuses writes but inside `write`.
 */
export class Store {
  readonly #db: DatabaseSync
  readonly #search
  readonly #text

  constructor() {
    this.#db = new DatabaseSync('')
    this.#db.exec(`
      PRAGMA cache_size = -${MEMORY_KB};
      PRAGMA journal_mode = MEMORY;
      PRAGMA synchronous = OFF;
      CREATE VIRTUAL TABLE pieces USING fts5(
        ${NAMES}, content='', contentless_delete=1, prefix='3', tokenize="unicode61 remove_diacritics 0"
      );
      CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    `)
    const weights = Object.values(WEIGHTS).join(', ')
    this.#search = this.#db.prepare(
      `SELECT rowid AS id, bm25(pieces, ${weights}) AS score FROM pieces WHERE pieces MATCH ?`,
    )
    this.#text = this.#db.prepare('SELECT text FROM texts WHERE id = ?')
    this.#db.exec('PRAGMA query_only = ON')
  }

  /** Changes the index as a whole or not at all. */
  write(change: () => void): void {
    this.#db.exec('PRAGMA query_only = OFF; BEGIN')
    try {
      change()
      this.#db.exec('COMMIT')
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    } finally {
      this.#db.exec('PRAGMA query_only = ON')
    }
  }

  add(id: number, columns: Columns, text: string): void {
    const marks = Object.keys(WEIGHTS).map(() => '?')
    this.#db
      .prepare(`INSERT INTO pieces(rowid, ${NAMES}) VALUES (?, ${marks.join(', ')})`)
      .run(id, columns.title, columns.dek, columns.tags, columns.headings, columns.about, columns.body, columns.exact)
    this.#db.prepare('INSERT INTO texts VALUES (?, ?)').run(id, text)
  }

  remove(id: number): void {
    this.#db.prepare('DELETE FROM pieces WHERE rowid = ?').run(id)
    this.#db.prepare('DELETE FROM texts WHERE id = ?').run(id)
  }

  /** One segment answers faster than many: worth it once, after a whole build. */
  optimize(): void {
    this.#db.exec(`INSERT INTO pieces(pieces) VALUES ('optimize')`)
  }

  /** All pieces that match an FTS5 expression, with their scores; the higher the better. */
  search(expression: string): readonly Scored[] {
    return this.#search.all(expression).map(({ id, score }) => ({ id: Number(id), score: -Number(score) }))
  }

  /** The plain text of a piece. */
  textOf(id: number): string {
    return String(this.#text.get(id)?.text ?? '')
  }

  close(): void {
    this.#db.close()
  }
}
