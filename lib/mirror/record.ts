import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Filed, fileOf, filesOf } from './layout.ts'

/** What stands in a release about itself. */
export const CONTENTS_FILE = 'mirror.json'

/** Counts the ways in which a release was ever laid out: one of another way is of no use to the next. */
const LAYOUT = 1

/** A file of a release: the name of its document in the survey, its status, its ETag on our server, whether it has codings. */
export type Entry = {
  readonly id: string
  readonly status: Filed
  readonly tag: string
  readonly isCoded: boolean
}

/** What a release holds, so that the next one knows what it need not write. */
export type Contents = {
  /** The snapshot that it holds. */
  readonly snapshot: string
  /** All that makes documents of content: under another one equal names are not equal bytes. */
  readonly scope: string
  readonly entries: ReadonlyMap<string, Entry>
}

const contents = z.object({
  layout: z.literal(LAYOUT),
  snapshot: z.string(),
  scope: z.string(),
  entries: z
    .array(z.tuple([z.string(), z.string(), z.literal([200, 410]), z.string(), z.boolean()]))
    .transform(
      (rows) =>
        new Map(
          rows.map(([address, id, status, tag, isCoded]): [string, Entry] => [
            address,
            { id, status, tag, isCoded },
          ]),
        ),
    ),
})

/** The paths of an address's files below a release. */
export const pathsOf = (address: string, { status, isCoded }: Entry): readonly string[] =>
  filesOf(fileOf(address, status), isCoded)

/** What a release holds, as it is written into it. */
export function contentsText({ snapshot, scope, entries }: Contents): string {
  const rows = [...entries].map(([address, { id, status, tag, isCoded }]) => [
    address,
    id,
    status,
    tag,
    isCoded,
  ])
  return JSON.stringify({ layout: LAYOUT, snapshot, scope, entries: rows })
}

/** What the release in a folder holds; undefined where there is none, or none that can be read. */
export async function readContents(folder: string): Promise<Contents | undefined> {
  try {
    return contents.parse(JSON.parse(await readFile(join(folder, CONTENTS_FILE), 'utf8')))
  } catch {
    return undefined
  }
}
