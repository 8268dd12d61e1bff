import { accompany } from '#lib/model/accompany.ts'
import type { Moment } from '#lib/model/dates.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { opensAt } from '#lib/model/publication.ts'
import type { Article, Issue, Tag } from '#lib/model/records.ts'
import type { Reason } from '#lib/model/related.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { twinOf } from '#lib/model/translation.ts'
import { articleChanged, issueChanged, latest } from '#lib/seo/changed.ts'
import { coverOf, wholeOf } from './whole.ts'

/** A piece that a chapter leads to, and why: one that its page leads to, too. */
export type Beside = {
  readonly article: Article
  readonly reason: Reason | { readonly kind: 'opposite'; readonly tag: Tag; readonly opposite: Tag }
}

/** An article as a part of its issue, to be read without the web. */
export type Chapter = {
  readonly article: Article
  /** The same article in another language. */
  readonly twin?: Article
  readonly beside: readonly Beside[]
}

/** A whole issue, to be taken along: as a book, as one page, on paper. */
export type Book = {
  readonly issue: Issue
  readonly chapters: readonly Chapter[]
  readonly themes: readonly Tag[]
  /** The last declared change of anything in it. */
  readonly changed: Moment
  /** All that can be read in it, for its digest. */
  readonly shown: readonly unknown[]
}

function chapterOf(magazine: Magazine, article: Article): Chapter {
  const { related, counterpoint } = accompany(magazine, article)
  const twin = twinOf(magazine, article)
  return {
    article,
    ...(twin && { twin }),
    beside: [
      ...related,
      ...(counterpoint
        ? [
            {
              article: counterpoint.article,
              reason: { kind: 'opposite', tag: counterpoint.tag, opposite: counterpoint.opposite } as const,
            },
          ]
        : []),
    ],
  }
}

/**
 * An issue with all of its articles, each with what its page leads to. What only the day decides (how old a piece is, which call is
 * live) is not in it: who opens the file in ten years would read it as of today.
 */
function bookOf(magazine: Magazine, issue: Issue): Book {
  const articles = articlesIn(magazine.byIssue, issue)
  const chapters = eachPiece(articles, (article) => chapterOf(magazine, article))
  const named = chapters.flatMap(({ beside }) => beside.map(({ article }) => article))
  return {
    issue,
    chapters,
    themes: tagsOf(articles).map(({ tag }) => tag),
    changed:
      latest([
        issueChanged(magazine, issue),
        ...eachPiece([...articles, ...named], opensAt),
        ...eachPiece(named, articleChanged),
      ]) ?? issue.published,
    shown: [wholeOf(issue), coverOf(issue), ...chapters.map(({ article }) => wholeOf(article))],
  }
}

/** The book of an issue by its slug; undefined where no such issue is out. */
export function bookAt(magazine: Magazine, slug: string): Book | undefined {
  const issue = magazine.bySlug.issue.get(slug)
  return issue && bookOf(magazine, issue)
}
