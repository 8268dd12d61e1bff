import { byCodeUnit } from '#lib/model/order.ts'
import type {
  ParsedArticle,
  ParsedAuthor,
  ParsedCall,
  ParsedFile,
  ParsedImage,
  ParsedIssue,
  ParsedPage,
  ParsedSection,
  ParsedTag,
} from './parsed.ts'

/** All parsed files by kind, in the order of their paths. */
export type Library = {
  readonly files: readonly ParsedFile[]
  readonly articles: readonly ParsedArticle[]
  readonly issues: readonly ParsedIssue[]
  readonly authors: readonly ParsedAuthor[]
  readonly tags: readonly ParsedTag[]
  readonly sections: readonly ParsedSection[]
  readonly pages: readonly ParsedPage[]
  readonly calls: readonly ParsedCall[]
  /** By path. */
  readonly images: ReadonlyMap<string, ParsedImage>
}

/** Sorts files into kinds. Paths are compared by code unit: the same on every machine. */
export function shelve(parsed: readonly ParsedFile[]): Library {
  const files = parsed.toSorted((a, b) => byCodeUnit(a.path, b.path))
  return {
    files,
    articles: files.filter((file) => file.kind === 'article'),
    issues: files.filter((file) => file.kind === 'issue'),
    authors: files.filter((file) => file.kind === 'author'),
    tags: files.filter((file) => file.kind === 'tag'),
    sections: files.filter((file) => file.kind === 'section'),
    pages: files.filter((file) => file.kind === 'page'),
    calls: files.filter((file) => file.kind === 'call'),
    images: new Map(files.filter((file) => file.kind === 'image').map((file) => [file.path, file])),
  }
}
