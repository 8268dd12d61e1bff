import { count } from '#lib/model/numbers.ts'
import { fix } from '../fix-text.ts'
import { inert } from '../report/print.ts'

/** What a comment of ours begins with, so that it is known again. */
export const SUGGESTION_MARK = '<!-- correzione del controllo -->'

/** One comment of a review, as GitHub takes it: on a line of the new file. */
export type Comment = {
  readonly path: string
  readonly line: number
  readonly side: 'RIGHT'
  readonly body: string
}

/** A file of a pull request: where it lies in the repository and in the content folder, its text, the lines that are touched. */
export type Touched = {
  readonly path: string
  readonly place: string
  readonly text: string
  readonly lines: ReadonlySet<number>
}

/** More in one review are not read; the others come when these are taken. */
const MOST = 50

/** A fence that no line inside it closes. */
const fenceFor = (line: string): string =>
  '`'.repeat(Math.max(3, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length + 1)))

/** The comment on a line: what is wrong, and the line as `--fix` writes it, which «Commit suggestion» puts there. */
function bodyOf(line: string, messages: readonly string[]): string {
  const fence = fenceFor(line)
  const said = [...new Set(messages)].map((message) => inert(message)).join('; ')
  return `${SUGGESTION_MARK}\n${said}\n\n${fence}suggestion\n${line}\n${fence}`
}

/**
 * What `--fix` would mend of a text, line by line, on lines that a pull request touches. Nothing of a text whose lines would be
 * others afterwards: a suggestion stands for its line alone.
 */
export function suggestionsFor({ path, place, text, lines }: Touched): readonly Comment[] {
  // GitHub keeps the line ends of a file when it writes a suggestion.
  const written = text.replaceAll('\r\n', '\n')
  const fixed = fix(place, written)
  const [before, after] = [written.split('\n'), fixed.text.split('\n')]
  if (before.length !== after.length) return []
  return after.flatMap((line, at) => {
    if (line === before[at] || !lines.has(at + 1)) return []
    const messages = fixed.settled.filter((fault) => fault.line === at + 1).map(({ message }) => message)
    return [{ path, line: at + 1, side: 'RIGHT' as const, body: bodyOf(line, messages) }]
  })
}

/** A review with suggestions, as GitHub takes it. */
export type Review = {
  readonly commit_id: string
  readonly event: 'COMMENT'
  readonly body: string
  readonly comments: readonly Comment[]
}

const keyOf = ({
  path,
  line,
  body,
}: Pick<Comment, 'path' | 'body'> & { readonly line: number | null }): string =>
  JSON.stringify([path, line, body.replaceAll('\r\n', '\n')])

/**
 * The review of a commit: all that is to be mended and was not said before on the same line; undefined where nothing is left to
 * say. `said` are the comments of ours that are there already.
 */
export function reviewOf(
  commit: string,
  files: readonly Touched[],
  said: readonly (Pick<Comment, 'path' | 'body'> & { readonly line: number | null })[],
): Review | undefined {
  const known = new Set(said.map(keyOf))
  const all = files.flatMap(suggestionsFor).filter((comment) => !known.has(keyOf(comment)))
  if (all.length === 0) return undefined
  const comments = all.slice(0, MOST)
  const more = all.length - comments.length
  const rest = more === 0 ? '' : ` ${count(more, 'altra riga viene', 'altre righe vengono')} dopo queste.`
  const body = `${count(comments.length, 'riga si corregge', 'righe si correggono')} con un clic: «Commit suggestion», o in *Files changed* «Add suggestion to batch» e poi un solo «Commit suggestions».${rest}`
  return { commit_id: commit, event: 'COMMENT', body, comments }
}
