import type { z } from 'zod'
import type { Heading, Visible } from '#lib/model/body.ts'
import type { At, FileFault, Said } from '#lib/model/fault.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import type { Image } from '#lib/model/records.ts'
import type { ImprintMatter } from './kinds/imprint.ts'
import type { KINDS, Kind } from './kinds/table.ts'
import { locate, type Path, readYaml } from './yaml.ts'

type Reference = At & { readonly url: string }

/** What a body holds that the rest of the content has a say in. Lines are those of the file. */
export type ParsedBody = {
  readonly markdown: string
  readonly words: number
  readonly visible?: Visible
  readonly headings: readonly Heading[]
  /** Ids of the terms of its glossaries, which can be linked as headings can. */
  readonly terms: readonly string[]
  readonly links: readonly Reference[]
  readonly images: readonly Reference[]
}

/** The body of a record that has none, or whose file could not be read. */
export const NO_BODY: ParsedBody = { markdown: '', words: 0, headings: [], terms: [], links: [], images: [] }

/** The hash of what could not be read. */
export const UNREAD = ''

type Common = {
  /** Below the content folder, with forward slashes. */
  readonly path: string
  /** Git's name of its bytes, or `UNREAD`. */
  readonly hash: string
  /** What is wrong with this file, whatever the others hold. */
  readonly problems: readonly FileFault[]
}

/** The front matter of a kind, every key of it right. */
type Matter<Name extends Kind> = z.output<(typeof KINDS)[Name]['schema']>

/** A record as its file has it. */
export type Parsed<Name extends Kind> = Common & {
  readonly kind: Name
  readonly slug: string
  /** The folder of its issue; empty for what is no article. */
  readonly issue: string
  /** The YAML, to find the line of a key when another file makes it wrong; empty if the file could not be read. */
  readonly source: string
  /** All of the front matter, when nothing is wrong in it. */
  readonly matter?: Matter<Name>
  /** The fields that are right. */
  readonly known: Partial<Matter<Name>>
  readonly body: ParsedBody
  /** What somebody should look at; it stops nothing. */
  readonly doubts: readonly FileFault[]
  /** Where it has fewer or more of something than the guide gives it: the check says so, and nobody before a piece is in the magazine. */
  readonly limits: readonly FileFault[]
}
export type ParsedText = { [Name in Kind]: Parsed<Name> }[Kind]

export type ParsedImage = Common & {
  readonly kind: 'image'
  readonly image?: Image
  /** What somebody should look at, and what stops nothing. */
  readonly doubts: readonly FileFault[]
}
/** The record of the magazine. */
export type ParsedImprint = Common & {
  readonly kind: 'imprint'
  readonly source: string
  readonly matter?: ImprintMatter
  readonly known: Partial<ImprintMatter>
  readonly doubts: readonly FileFault[]
}
/** A file without a place: it has only its problem. */
type ParsedStray = Common & { readonly kind: 'stray' }

/** One file, parsed by itself: plain data, so that a worker can hand it over. */
export type ParsedFile = ParsedText | ParsedImage | ParsedImprint | ParsedStray

/** A file without the text of its body, which is most of it: for those who only look at what was found in it. */
export function withoutText(file: ParsedFile): ParsedFile {
  return 'body' in file ? { ...file, body: { ...file.body, markdown: '' } } : file
}

type Of<Name extends Kind> = Extract<ParsedText, { kind: Name }>

/** All parsed files by kind, in the order of their paths. */
export type Library = {
  readonly files: readonly ParsedFile[]
  readonly imprint?: ParsedImprint
  /** Those of all kinds of record. */
  readonly texts: readonly ParsedText[]
  readonly of: <Name extends Kind>(kind: Name) => readonly Of<Name>[]
  /** By path. */
  readonly images: ReadonlyMap<string, ParsedImage>
}

/** Sorts files into kinds. Paths are compared by code unit: the same on every machine. */
export function shelve(parsed: readonly ParsedFile[]): Library {
  const files = parsed.toSorted((a, b) => byCodeUnit(a.path, b.path))
  const imprint = files.find((file) => file.kind === 'imprint')
  const byKind = Map.groupBy(files, ({ kind }) => kind)
  return {
    files,
    ...(imprint && { imprint }),
    texts: files.filter((file) => file.kind !== 'image' && file.kind !== 'imprint' && file.kind !== 'stray'),
    of: <Name extends Kind>(kind: Name) =>
      (byKind.get(kind) ?? []).filter((file): file is Of<Name> => file.kind === kind),
    images: new Map(files.filter((file) => file.kind === 'image').map((file) => [file.path, file])),
  }
}

/** A problem at a value of a front matter: the place is looked up only now that there is something to say. */
export function atValue(file: { path: string; source: string }, path: Path, said: Said): FileFault {
  return { file: file.path, ...locate(readYaml(file.source), path), ...said }
}

/** A problem at a known place of a file. */
export function atPlace(file: { path: string }, { line, column }: At, said: Said): FileFault {
  return { file: file.path, line, column, ...said }
}
