import type { Catalogue } from '#lib/model/magazine.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { proseOf } from './prose.ts'

/** A stretch of text that a reader sees, and the file it stands in. */
export type Passage = { readonly file: string; readonly text: string }

type Texts = readonly (string | undefined)[]
type Without = Parameters<typeof proseOf>[1]

const ofArticle = ({ title, kicker, dek, summary, steps, hero, corrections, withdrawn }: Article): Texts => [
  title.text,
  kicker,
  dek,
  ...summary,
  ...steps,
  hero?.alt,
  hero?.caption,
  hero?.credit,
  ...corrections.map(({ text }) => text),
  withdrawn?.reason,
]

const ofIssue = ({ a, b, title, subtitle, dek }: Issue): Texts => [a, b, title?.text, subtitle, dek]

/**
 * Everything in the catalogue that is the magazine's own prose, front matter and bodies, without the Markdown nodes of
 * the types in `without`. Sources stay out: they are other people's titles, in their language and their spelling.
 */
export function passagesOf(catalogue: Catalogue, without: Without): readonly Passage[] {
  const { articles, issues, pages, tags, sections, authors, calls } = catalogue
  const head = (file: string, texts: Texts): readonly Passage[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ file, text }]))
  const body = (file: string, markdown: string): readonly Passage[] =>
    proseOf(markdown, without).map((text) => ({ file, text }))
  return [
    ...articles.flatMap((it) => [...head(it.file, ofArticle(it)), ...body(it.file, it.body.markdown)]),
    ...issues.flatMap((it) => [...head(it.file, ofIssue(it)), ...body(it.file, it.body.markdown)]),
    ...pages.flatMap((it) => [...head(it.file, [it.title.text, it.dek]), ...body(it.file, it.body.markdown)]),
    ...tags.flatMap((it) => head(it.file, [it.name, it.description, ...it.synonyms])),
    ...sections.flatMap((it) => head(it.file, [it.name, it.description])),
    ...authors.flatMap((it) => head(it.file, [it.name.text, it.bio])),
    ...calls.flatMap((it) => head(it.file, [it.title.text, it.text, it.label])),
  ]
}
