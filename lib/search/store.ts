import { DatabaseSync, type StatementSync } from 'node:sqlite'

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

/** The tables that hold all the words of a piece. */
export type Words = 'stems' | 'forms'

const MEMORY_KB = 16_384
const OPTIONS = `content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"`
const names = Object.keys(HEADS).join(', ')

/**
 * The full-text index: one private temporary database of this process. SQLite keeps it in memory up to `MEMORY_KB`, lets it
 * grow into a nameless file beyond, and takes it away with the process, however that ends: nothing to configure, to clean up
 * or to share. It refuses writes but inside `write`. The words of ten thousand articles match in tenths of a millisecond
 * from tables of one column; a filter over the columns of one large table took ten times as long.
 */
export class Store {
  readonly #db = new DatabaseSync('')
  readonly #matches: Readonly<Record<Words, StatementSync>>
  readonly #heads: StatementSync
  readonly #whole: StatementSync
  readonly #text: StatementSync

  constructor() {
    this.#db.exec(`
      PRAGMA cache_size = -${MEMORY_KB};
      PRAGMA journal_mode = MEMORY;
      PRAGMA synchronous = OFF;
      CREATE VIRTUAL TABLE heads USING fts5(${names}, ${OPTIONS});
      CREATE VIRTUAL TABLE stems USING fts5(words, ${OPTIONS});
      CREATE VIRTUAL TABLE forms USING fts5(words, ${OPTIONS});
      CREATE TABLE texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL);
    `)
    // One JSON array crosses into JavaScript ten times faster than as many rows.
    const matching = (table: Words) =>
      this.#db.prepare(`SELECT json_group_array(rowid) AS ids FROM ${table} WHERE ${table} MATCH ?`)
    this.#matches = { stems: matching('stems'), forms: matching('forms') }
    const weights = Object.values(HEADS).join(', ')
    const scoring = (table: string, score: string) => {
      const statement = this.#db.prepare(`SELECT rowid, ${score} FROM ${table} WHERE ${table} MATCH ?`)
      statement.setReturnArrays(true)
      return statement
    }
    this.#heads = scoring('heads', `-${NAMING} * bm25(heads, ${weights})`)
    this.#whole = scoring('stems', '-bm25(stems)')
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

  add(id: number, { heads, stems, forms, text }: Row): void {
    const { title, dek, tags, headings, about } = heads
    this.#db
      .prepare(`INSERT INTO heads(rowid, ${names}) VALUES (?, ?, ?, ?, ?, ?)`)
      .run(id, title, dek, tags, headings, about)
    this.#db.prepare('INSERT INTO stems(rowid, words) VALUES (?, ?)').run(id, stems)
    this.#db.prepare('INSERT INTO forms(rowid, words) VALUES (?, ?)').run(id, forms)
    this.#db.prepare('INSERT INTO texts VALUES (?, ?)').run(id, text)
  }

  remove(id: number): void {
    for (const table of ['heads', 'stems', 'forms']) {
      this.#db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(id)
    }
    this.#db.prepare('DELETE FROM texts WHERE id = ?').run(id)
  }

  /** The pieces that match an FTS5 expression. */
  match(table: Words, expression: string): readonly number[] {
    const found: unknown = JSON.parse(String(this.#matches[table].get(expression)?.ids))
    return Array.isArray(found) ? found.map(Number) : []
  }

  /** Scores of the pieces whose naming parts match an expression, the higher the better. */
  scoreHeads(expression: string): ReadonlyMap<number, number> {
    return scores(this.#heads.iterate(expression))
  }

  /** Scores of the pieces whose whole text matches; it reads every place of every word, so for narrow expressions only. */
  scoreWhole(expression: string): ReadonlyMap<number, number> {
    return scores(this.#whole.iterate(expression))
  }

  /** The plain text of a piece. */
  textOf(id: number): string {
    return String(this.#text.get(id)?.text ?? '')
  }
}

function scores(rows: Iterable<unknown>): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const row of rows) if (Array.isArray(row)) found.set(Number(row[0]), Number(row[1]))
  return found
}
