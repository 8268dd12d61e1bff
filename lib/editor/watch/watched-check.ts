import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { problemsIn } from '#lib/content/assemble.ts'
import { type Listing, listFolder } from '#lib/content/disk.ts'
import { type Asked, doubtsIn } from '#lib/content/doubts.ts'
import { EXCEPTIONS_FILE, WORDS_FILE } from '#lib/content/file-place.ts'
import { folder as messages } from '#lib/content/messages/folder.ts'
import { type ParsedFile, shelve } from '#lib/content/parsed.ts'
import { type FileFault, START } from '#lib/model/fault.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import { siteUrl } from '#lib/site.ts'
import { readOnce } from '../check-folder.ts'
import { lessExceptions, type Reviewed } from '../exceptions.ts'
import { proofreadHere } from '../proofread.ts'
import { openDictionary, ownWords, type Speller, withNearest } from '../spelling.ts'

/** A check of a folder that goes on: what is known of a file stays known until it changes. */
export type WatchedCheck = {
  /** Reads everything. */
  readonly begin: () => Promise<void>
  /** Reads one file anew; tells whether what others say of themselves may hang on what changed in it. */
  readonly changed: (path: string) => Promise<boolean>
  /** Looks again at what files say of one another, all of them, and at what lies in the folder besides. */
  readonly together: () => Promise<void>
  readonly remarks: () => readonly FileFault[]
}

/** What other files can see of one: who names it, links to it, stands beside it. */
function faceOf(file: ParsedFile | undefined): string {
  if (!file || !('body' in file)) return JSON.stringify(file?.path)
  const { kind, slug, issue, known, body } = file
  return JSON.stringify([kind, slug, issue, known, body.headings, body.terms])
}

/** A file as others see it, with nothing to say of its own: whom it names, shows and links to is its own affair. */
function hollow(file: ParsedFile): ParsedFile {
  if (!('body' in file)) return { ...file, problems: [] }
  const bare = { problems: [], doubts: [], body: { ...file.body, links: [], images: [] } }
  if (file.kind !== 'article') return { ...file, ...bare }
  const { published, draft, aliases, lang, translation, series, title } = file.known
  return { ...file, ...bare, known: { published, draft, aliases, lang, translation, series, title } }
}

/** What has a say in every text: exceptions to rules, words that are right. */
const FOR_ALL: ReadonlySet<string> = new Set([EXCEPTIONS_FILE, WORDS_FILE])

/** Opens a check of a folder, of which nothing is read yet. `clock` in milliseconds. */
export function openCheck(folder: string, clock: () => number): WatchedCheck {
  const files = new Map<string, ParsedFile>()
  const others = new Map<string, ParsedFile>()
  /** What is said of each file: its prose, and how it stands among the others. */
  const prose = new Map<string, readonly FileFault[]>()
  const among = new Map<string, readonly FileFault[]>()
  /** What is wrong with the folder itself. */
  let unlisted: readonly FileFault[] = []
  let general: readonly FileFault[] = []
  let dictionary: Awaited<ReturnType<typeof openDictionary>> | undefined
  let speller: Speller | undefined
  /** Where the folder lies, behind all links. */
  let place = folder

  const asked = (): Asked => ({ now: clock(), ...(process.env.SITE_URL && { site: siteUrl() }) })

  function know(file: ParsedFile): void {
    files.set(file.path, file)
    others.set(file.path, hollow(file))
  }

  /** Of what is said of some texts, that which no exception covers; what is said of the exceptions only where all are asked. */
  function review(reviewed: readonly Reviewed[], isAll: boolean): void {
    const said = lessExceptions(folder, reviewed)
    const own = new Set(reviewed.flatMap(({ remarks }) => remarks[0]?.file ?? []))
    const told = speller ? withNearest(said, speller.nearest) : said
    for (const file of own)
      prose.set(
        file,
        told.filter((remark) => remark.file === file),
      )
    if (isAll) general = told.filter((remark) => !own.has(remark.file))
  }

  function forget(path: string): void {
    for (const known of [files, others, prose, among]) known.delete(path)
  }

  /** Knows of the files that are listed, and of no others: by a file that comes or goes one beside it may become a leftover, or be one no more. */
  async function keepTo({ root, files: listed }: Listing): Promise<void> {
    const paths = new Set(listed.map(({ path }) => path))
    for (const path of files.keys()) if (!paths.has(path)) forget(path)
    const fresh = [...paths].filter((path) => !files.has(path))
    if (fresh.length === 0 || !speller) return
    for (const { file, reviewed } of await proofreadHere(root, fresh, speller)) {
      know(file)
      if (reviewed) review([reviewed], false)
    }
  }

  const remarksAmong = (all: readonly ParsedFile[]): readonly FileFault[] => [
    ...problemsIn(shelve(all), unlisted),
    ...doubtsIn(all, asked()),
  ]

  async function together(): Promise<void> {
    const listing = listFolder(folder)
    await keepTo(listing)
    unlisted = listing.problems
    among.clear()
    const said = [...remarksAmong([...files.values()]), ...listing.leftovers]
    const isEmpty = ![...files.values()].some(({ kind }) => kind === 'issue')
    // As the check does it: of a folder that has faults nobody knows whether it is empty.
    if (isEmpty && said.every(({ level }) => level !== 'fault'))
      said.push({ file: '', ...START, ...messages.noIssues() })
    for (const [file, own] of Map.groupBy(said, (remark) => remark.file)) among.set(file, own)
  }

  async function begin(): Promise<void> {
    for (const known of [files, others, prose]) known.clear()
    dictionary ??= await openDictionary()
    const own = ownWords(folder)
    const ready = dictionary(own)
    speller = ready
    const { root, files: listed } = listFolder(folder)
    place = root
    const read = await readOnce({ root, paths: listed.map(({ path }) => path) }, own, async () => ready)
    for (const { file } of read) know(file)
    review(
      read.flatMap(({ reviewed }) => reviewed ?? []),
      true,
    )
    await together()
  }

  async function changed(path: string): Promise<boolean> {
    if (FOR_ALL.has(path) || !speller) {
      await begin()
      return false
    }
    const isThere = existsSync(join(place, path))
    if (!files.has(path)) {
      const { files: listed, problems, leftovers } = listFolder(folder)
      const isAt = ({ file }: { readonly file: string }) => file === path
      // What comes and goes while a file is saved, and of what programs and systems leave behind that of which nothing is said, is none of the magazine's.
      if (!(isThere && listed.some((file) => file.path === path)))
        return among.has(path) || [...problems, ...leftovers].some(isAt)
    }
    const before = faceOf(files.get(path))
    const [read] = isThere ? await proofreadHere(place, [path], speller) : []
    if (!read) {
      forget(path)
      return true
    }
    prose.delete(path)
    know(read.file)
    if (read.reviewed) review([read.reviewed], false)
    const rest = [...others.values()].map((other) => (other.path === path ? read.file : other))
    among.set(
      path,
      remarksAmong(rest).filter((remark) => remark.file === path),
    )
    return faceOf(read.file) !== before
  }

  const remarks = (): readonly FileFault[] =>
    [...general, ...[...prose.values()].flat(), ...[...among.values()].flat()].toSorted(
      (a, b) =>
        byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule),
    )

  return { begin, changed, together, remarks }
}
