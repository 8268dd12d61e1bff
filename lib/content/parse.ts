import type { Fault, FileFault } from '#lib/model/fault.ts'
import { START } from '#lib/model/fault.ts'
import { gitName } from './decode.ts'
import { type Placed, placeOf, type TextPlace } from './file-place.ts'
import type { Opened } from './front-matter.ts'
import { proveImage, type ReadImage, readImage } from './image.ts'
import { parseImprint } from './imprint-file.ts'
import { KINDS, otherKind } from './kinds/table.ts'
import { files } from './messages/files.ts'
import { openFile } from './open-file.ts'
import type { ParsedFile, ParsedImage, ParsedText } from './parsed.ts'
import { readBody, unexpectedBody } from './read-body.ts'
import { placed as placedAt } from './yaml.ts'

/** A file by whose keys it belongs elsewhere is one mistake: what it holds is not looked at where it stands. */
function inPlace(place: TextPlace, opened: Opened): Opened {
  const meant = opened.data && otherKind(place.kind, opened.data)
  if (!meant) return opened
  const { text, yaml, findings } = opened
  const said =
    meant === 'article' && place.kind === 'issue' ? files.articleInIndex() : files.misplaced(KINDS[meant])
  return { text, yaml, findings: [...findings, { ...START, ...said }] }
}

/** Says faults of a text as those of its file. */
const inFile = (path: string, faults: readonly Fault[]): readonly FileFault[] =>
  faults.map((fault) => ({ ...fault, file: path }))

function parseText(place: TextPlace, path: string, whole: Opened, hash: string): ParsedText {
  const opened = inPlace(place, whole)
  const { data, yaml } = opened
  const { source } = yaml
  const { faults, doubts, limits, head, ...record } = KINDS[place.kind].read(data, yaml)
  const { body, findings } = head ? readBody(opened, head) : unexpectedBody(opened)
  return {
    ...record,
    ...{ path, hash, slug: place.slug, issue: place.issue, source, body },
    doubts: inFile(path, placedAt(yaml, doubts)),
    limits: placedAt(yaml, limits).map((fault) => ({ file: path, ...fault })),
    problems: inFile(path, [...opened.findings, ...findings, ...placedAt(yaml, faults)]),
  }
}

const misplacedIn = ({ wrong }: Placed): readonly FileFault[] => (wrong ? [wrong] : [])

function parsedImage(path: string, hash: string, placed: Placed, read: ReadImage): ParsedImage {
  const { image, findings, doubts } = read
  const problems = [...misplacedIn(placed), ...inFile(path, findings)]
  return { kind: 'image', path, hash, ...(image && { image }), problems, doubts: inFile(path, doubts) }
}

/**
 * Parses one file by itself: everything that can be said without the other files, and without decoding photographs. Pure and
 * synchronous, so that it runs the same in a worker, in a test without a disk, and here. Never throws on what a file holds. A text that
 * was opened already is not taken apart again.
 */
export function parseFile(path: string, bytes: Uint8Array, opened?: Opened): ParsedFile {
  const placed = placeOf(path)
  const { place } = placed
  const digest = gitName(bytes)
  const misplaced = misplacedIn(placed)
  if (place.kind === 'aside' || place.kind === 'stray') {
    return { kind: 'stray', path, hash: digest, problems: misplaced }
  }
  if (place.kind === 'imprint') return parseImprint(path, bytes, opened)
  if (place.kind === 'image') return parsedImage(path, digest, placed, readImage(path, bytes, digest))
  const parsed = parseText(place, path, opened ?? openFile(path, bytes), digest)
  return misplaced.length === 0 ? parsed : { ...parsed, problems: [...misplaced, ...parsed.problems] }
}

/** The same, with photographs decoded: 30 ms for one of 12 megapixels, on a thread of sharp's. */
export async function proveFile(path: string, bytes: Uint8Array, opened?: Opened): Promise<ParsedFile> {
  const placed = placeOf(path)
  if (placed.place.kind !== 'image') return parseFile(path, bytes, opened)
  const digest = gitName(bytes)
  return parsedImage(path, digest, placed, await proveImage(readImage(path, bytes, digest), bytes))
}
