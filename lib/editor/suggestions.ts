import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { decode } from '#lib/content/decode.ts'
import { reviewOf, SUGGESTION_MARK, type Touched } from './suggestions/suggest.ts'
import { touchedLines } from './suggestions/touched-lines.ts'

/**
 * What GitHub says of a pull request, as files in a folder → the review with the suggestions, as another file there. The workflow that
 * comments runs it from the main branch, without a token: what is in the folder is words from a stranger, and all that comes of
 * them is a list of lines and of texts. Ends with 1 where GitHub's answers are not what they were.
 *
 * node lib/editor/suggestions.ts FOLDER COMMIT
 */
const CONTENT = 'content/'
/** Of a pull request that is larger a person has to look first. */
const MOST_FILES = 60
const MOST_BYTES = 200_000
const BOT = 'github-actions[bot]'

const HASH = /^[0-9a-f]{40,64}$/

const changedFiles = z.array(
  z.object({
    filename: z.string(),
    sha: z.string().nullable(),
    status: z.string(),
    patch: z.string().optional(),
  }),
)
const comments = z.array(
  z.object({
    path: z.string(),
    line: z.number().nullish(),
    body: z.string(),
    user: z.object({ login: z.string() }).nullable(),
  }),
)
const blob = z.object({ content: z.string(), encoding: z.literal('base64'), size: z.number() })

const [folder = '', commit = ''] = process.argv.slice(2)
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The texts of the magazine that a pull request touches, and which of their lines. */
function touchedFiles(): readonly Touched[] {
  const texts = changedFiles
    .parse(read('files.json'))
    .filter(
      ({ filename, status }) =>
        filename.startsWith(CONTENT) && filename.endsWith('.md') && status !== 'removed',
    )
  return texts.slice(0, MOST_FILES).flatMap(({ filename, sha, patch = '' }) => {
    const kept = `blob-${sha}.json`
    if (!HASH.test(sha ?? '') || !existsSync(join(folder, kept))) return []
    const { content, size } = blob.parse(read(kept))
    const { text } = decode(Buffer.from(content, 'base64'))
    if (text === undefined || size > MOST_BYTES) return []
    return [{ path: filename, place: filename.slice(CONTENT.length), text, lines: touchedLines(patch) }]
  })
}

try {
  const said = comments
    .parse(read('comments.json'))
    .filter(({ user, body }) => user?.login === BOT && body.startsWith(SUGGESTION_MARK))
    .map(({ path, body, line = null }) => ({ path, body, line }))
  const review = reviewOf(commit, touchedFiles(), said)
  if (review) writeFileSync(join(folder, 'review.json'), JSON.stringify(review))
} catch (error) {
  // What the answers hold is a stranger's: its words stay out of the log.
  console.error(
    `Le risposte di GitHub non si leggono (${error instanceof Error ? error.constructor.name : 'errore'}).`,
  )
  process.exitCode = 1
}
