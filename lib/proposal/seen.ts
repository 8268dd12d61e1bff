import type { Parsed } from '#lib/content/parsed.ts'
import { renderBody } from '#lib/markdown/render.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import type { Proposal } from '#lib/model/proposal.ts'
import type { Article, Author } from '#lib/model/records.ts'
import { doorsOf } from '#lib/site.ts'

/** Somebody who signs for the first time, as a record. */
export const newAuthor = ({ path, hash, slug, matter }: Parsed<'author'>): Author | undefined =>
  matter && { ...matter, is: 'author', file: path, digest: hash, slug }

/**
 * A proposed article as it would look among what is out; undefined while it has a fault by itself: a text that did not pass the
 * check may take a page seconds, or its stack.
 */
export function seenAs(
  { path, hash, slug, issue: folder, matter, body, problems }: Parsed<'article'>,
  { bySlug }: Magazine,
  signing?: Author,
): Proposal['seen'] {
  const issue = bySlug.issue.get(folder)
  const section = bySlug.section.get(matter?.section ?? '')
  if (!matter || !issue || !section || problems.length > 0) return undefined
  const { cta: _, hero: __, translation: ___, ...rest } = matter
  const authors = matter.authors.flatMap(
    (name) => (name === signing?.slug ? signing : bySlug.author.get(name)) ?? [],
  )
  const tags = matter.tags.flatMap((name) => bySlug.tag.get(name) ?? [])
  const { markdown, words, visible, headings } = body
  const article: Article = {
    ...rest,
    is: 'article',
    ...{ file: path, digest: hash, slug, issue, section, authors, tags },
    body: { markdown, words, visible, headings, links: [], images: new Map() },
  }
  const text = renderBody(article.body, {
    ...{ imageUrl: addressOf, imageSet: sourcesOf, lang: article.lang, doors: doorsOf(issue.imprint) },
  })
  return { article, text }
}
