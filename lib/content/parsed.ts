import type { Heading, Visible } from '#lib/model/body.ts'
import type { At, FileFault } from '#lib/model/fault.ts'
import type { Image } from '#lib/model/records.ts'
import type { ArticleMatter } from './schema/article.ts'
import type { AuthorMatter } from './schema/author.ts'
import type { CallMatter } from './schema/call.ts'
import type { IssueMatter } from './schema/issue.ts'
import type { PageMatter } from './schema/page.ts'
import type { SectionMatter } from './schema/section.ts'
import type { TagMatter } from './schema/tag.ts'

export type Reference = At & { readonly url: string }

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

type Text<Kind, Matter> = Common & {
  readonly kind: Kind
  readonly slug: string
  /** The YAML, to find the line of a key when another file makes it wrong; empty if the file could not be read. */
  readonly source: string
  /** All of the front matter, when nothing is wrong in it. */
  readonly matter?: Matter
  /** The fields that are right. */
  readonly known: Partial<Matter>
  /** What somebody should look at; it stops nothing. */
  readonly doubts: readonly FileFault[]
}

export type ParsedArticle = Text<'article', ArticleMatter> & {
  readonly issue: string
  readonly body: ParsedBody
}
export type ParsedIssue = Text<'issue', IssueMatter> & { readonly body: ParsedBody }
export type ParsedPage = Text<'page', PageMatter> & { readonly body: ParsedBody }
export type ParsedAuthor = Text<'author', AuthorMatter>
export type ParsedTag = Text<'tag', TagMatter>
export type ParsedSection = Text<'section', SectionMatter>
export type ParsedCall = Text<'call', CallMatter>
export type ParsedImage = Common & {
  readonly kind: 'image'
  readonly image?: Image
  /** What somebody should look at, and what stops nothing. */
  readonly doubts: readonly FileFault[]
}
/** A file without a place: it has only its problem. */
export type ParsedStray = Common & { readonly kind: 'stray' }

export type ParsedText =
  | ParsedArticle
  | ParsedIssue
  | ParsedPage
  | ParsedAuthor
  | ParsedTag
  | ParsedSection
  | ParsedCall

/** One file, parsed by itself: plain data, so that a worker can hand it over. */
export type ParsedFile = ParsedText | ParsedImage | ParsedStray

/** A file without the text of its body, which is most of it: for those who only look at what was found in it. */
export function withoutText(file: ParsedFile): ParsedFile {
  return 'body' in file ? { ...file, body: { ...file.body, markdown: '' } } : file
}
