import type { Body } from '#lib/model/body.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Author, Issue, Section, Tag } from '#lib/model/records.ts'
import type { Title } from '#lib/model/title.ts'

/** What can be found: an article, or an issue with its editorial. */
export type Piece = {
  /** What can be found here. */
  readonly record: Article | Issue
  /** The address; also the key in the index. */
  readonly href: string
  readonly title: Title
  readonly dek: string
  readonly lang: string
  readonly authors: readonly Author[]
  readonly tags: readonly Tag[]
  readonly issue: Issue
  /** An editorial stands in the sections of opinion, as on their pages. */
  readonly section: Section | undefined
  readonly published: Article['published']
  readonly body: Body
  /** Plain texts that stand beside the body. The strings are the records' own: no copy of an archive is kept. */
  readonly besides: readonly string[]
  readonly headings: readonly string[]
}

function ofArticle(article: Article): Piece {
  const { title, dek, lang, authors, tags, issue, section, published, body, kicker } = article
  const headings = body.headings.map(({ text }) => text)
  return {
    record: article,
    href: paths.article(article.slug),
    title,
    dek,
    lang,
    authors,
    tags,
    issue,
    section,
    published,
    body,
    besides: [...(kicker ? [kicker] : []), ...article.summary, ...article.steps],
    headings,
  }
}

function ofIssue(issue: Issue, opinion: Section | undefined): Piece {
  const name = issueTitle(issue)
  return {
    record: issue,
    href: paths.issue(issue.slug),
    title: issue.title ?? { text: name, first: name },
    dek: issue.dek,
    lang: LANGUAGE,
    authors: issue.authors,
    tags: [],
    issue,
    section: opinion,
    published: issue.published,
    body: issue.body,
    besides: [],
    headings: [`${name}. ${issue.subtitle}`, ...issue.body.headings.map(({ text }) => text)],
  }
}

/** All that is out in a magazine, newest first; at one date the issue stands before its articles. */
export function piecesOf(magazine: Magazine): readonly Piece[] {
  const opinion = magazine.sections.find((section) => section.opinion)
  const issues = eachPiece(magazine.issues, (issue) => ofIssue(issue, opinion))
  return [...issues, ...eachPiece(magazine.articles, ofArticle)].toSorted(
    (a, b) => b.published.instant - a.published.instant,
  )
}

/** Beside the title: who signs, in which section, in which issue. */
export function aboutOf({ authors, section, issue }: Piece): string {
  const names = authors.map(({ name }) => name.text)
  return [...names, section?.name ?? '', `numero ${issue.number} ${issueTitle(issue)}`].join(' ')
}

/** The themes of a piece with the other words for each. */
export function themesOf({ tags }: Piece): string {
  return tags.flatMap(({ name, synonyms }) => [name, ...synonyms]).join(' ')
}
