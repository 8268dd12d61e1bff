import type { Catalogue } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { fileText } from '../file-text.ts'
import { sentences } from '../generator/prose.ts'
import { randomFrom } from '../generator/random.ts'

const random = randomFrom(2026)
/** Paragraphs of four sentences that say nothing. */
export const prose = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, () => sentences(random, 4)).join('\n\n')

/** The first of some records, of which the magazine must have one. */
export const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item === undefined) throw new Error('the magazine has nothing to change')
  return item
}

/** The articles that others lead to most, first of all: where a change shows most. */
export function mostLinked({ articles, issues, pages }: Catalogue): readonly Article[] {
  const urls = [...articles, ...issues, ...pages].flatMap(({ body }) => body.links)
  const count = ({ slug }: Article) => urls.filter((url) => url.startsWith(paths.article(slug))).length
  return articles
    .filter(({ withdrawn, draft }) => !withdrawn && !draft)
    .toSorted((a, b) => count(b) - count(a))
}

export const newestIssue = ({ issues }: Catalogue) => first(issues.toSorted((a, b) => b.number - a.number))
export const TODAY = new Date().toISOString().slice(0, 10)

/** An article in the newest issue, with the fields that a change wants to be particular. */
export function article(
  magazine: Catalogue,
  slug: string,
  fields: Readonly<Record<string, unknown>>,
  body: string,
): readonly [path: string, text: string] {
  const issue = newestIssue(magazine)
  const matter = {
    title: 'Un pezzo di prova',
    dek: 'Una frase che aggiunge al titolo quello che il titolo non dice.',
    authors: [first(magazine.authors).slug],
    section: first(magazine.sections).slug,
    tags: magazine.tags.slice(0, 2).map((tag) => tag.slug),
    published: issue.published.text,
    ...fields,
  }
  return [`issues/${issue.slug}/${slug}.md`, fileText(matter, body)]
}
