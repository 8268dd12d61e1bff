import type { Moment } from '#lib/model/dates.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { ShownPair } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import type { Way } from '#lib/model/proposal.ts'
import type { Issue } from '#lib/model/records.ts'
import { signingOf } from '#lib/model/signing.ts'
import type { Title } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'
import { articlesChanged } from './changed.ts'
import type { PageFacts } from './page-facts.ts'
import { house, preview } from './previews-of.ts'
import { fitDescription } from './result-text.ts'

/** All articles, newest first: the list changes with each of them. */
export function articlesFacts(magazine: Magazine): PageFacts {
  const { articles, imprint } = magazine
  return {
    imprint,
    path: paths.articles,
    title: strings.nav.articles,
    description: strings.metadata.articles(imprint, signingOf(magazine)),
    picture: house(imprint),
    listed: true,
    changed: articlesChanged(articles),
  }
}

/** Reading paths: a page like any other list. */
export function readingPathsFacts(magazine: Magazine): PageFacts {
  const { imprint } = magazine
  return {
    path: paths.readingPaths,
    imprint,
    title: strings.nav.readingPaths,
    description: fitDescription(strings.metadata.readingPaths(imprint), imprint),
    picture: house(imprint),
    listed: true,
    changed: articlesChanged(magazine.articles),
  }
}

/** A form is for whoever comes to it, and nothing to a search engine. */
export function proposalFacts(imprint: Imprint, way: Way, piece?: Title): PageFacts {
  const { ways, description, inPiece } = strings.proposal
  return {
    imprint,
    path: paths.proposalOf(way),
    title: piece ? inPiece(ways[way].name, piece.text) : ways[way].name,
    description: fitDescription(piece ? inPiece(description[way], piece.text) : description[way], imprint),
    picture: house(imprint),
    listed: false,
  }
}

/** Everything that the magazine took back. */
export function correctionsFacts(imprint: Imprint): PageFacts {
  return {
    imprint,
    path: paths.corrections,
    title: strings.errata.name,
    description: fitDescription(strings.errata.description, imprint),
    picture: house(imprint),
    listed: true,
  }
}

/**
 * Two themes at once. Only the declared opposites are listed: they are few, and each is a question of its own; the other pairs
 * are cuts of what the themes' pages show already.
 */
export function pairFacts(imprint: Imprint, { a, b, articles, faces, opposite }: ShownPair): PageFacts {
  return {
    imprint,
    path: paths.pair(a.slug, b.slug),
    title: strings.themes.pairTitle(a.name, b.name, opposite, imprint),
    description: fitDescription(strings.themes.pairText(a.name, b.name, imprint), imprint),
    picture: house(imprint),
    listed: opposite,
    changed: articlesChanged([...faces, ...articles]),
  }
}

/** An issue whole on one page: the same texts as on theirs, so search engines are sent to the issue. */
export function wholeIssueFacts(issue: Issue, changed: Moment): PageFacts {
  const { imprint } = issue
  return {
    imprint,
    path: paths.wholeIssue(issue.slug),
    canonical: paths.issue(issue.slug),
    title: strings.book.wholeTitle(issueTitle(issue)),
    description: fitDescription(strings.book.wholeDescription(issue.number, issueTitle(issue)), imprint),
    picture: preview('numeri', issue.slug, issueTitle(issue)),
    listed: false,
    changed,
  }
}

/** Search results are for readers: search engines have their own. */
export function searchFacts(magazine: Magazine, title: string): PageFacts {
  const { imprint } = magazine
  return {
    imprint,
    path: paths.search,
    title,
    description: strings.metadata.search(imprint, signingOf(magazine)),
    picture: house(imprint),
    listed: false,
  }
}
