/** A PDF of an issue that somebody made (`npm run pdf`), as its file says it. */
export type Print = {
  readonly slug: string
  /** What it was made of: it is up to date as long as the book is the same. */
  readonly of: string
  readonly bytes: number
}
