import type { Graph } from 'schema-dts'
import { eachPiece } from '#lib/model/each-piece.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { ShownPair } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import { type Pieces, sectionsInUse } from '#lib/model/pieces.ts'
import type { Article, Issue, Tag } from '#lib/model/records.ts'
import { correctionsFacts, readingPathsFacts } from '../list-pages.ts'
import type { PageFacts } from '../page-facts.ts'
import { type List, listFacts } from '../pages.ts'
import { graphOf } from './graphs.ts'
import { type Listed, pageNode, themeNode } from './page.ts'

/** Articles as a list names them. */
const listed = (articles: readonly Article[]): readonly Listed[] =>
  eachPiece(articles, ({ slug, title }) => ({ name: title.text, path: paths.article(slug) }))

/** A theme as a term, and the articles that its page lists. */
export function themeGraph(facts: PageFacts, tag: Tag, articles: readonly Article[]): Graph {
  return graphOf(facts.imprint, [
    pageNode(facts, 'CollectionPage', { list: listed(articles) }),
    themeNode(tag),
  ])
}

/** A section has no node of its own: it is the list of the pieces that its page shows. */
export function sectionGraph(facts: PageFacts, { articles, editorials }: Pieces): Graph {
  const list = [
    ...listed(articles),
    ...eachPiece(editorials, (issue) => ({
      name: issue.title?.text ?? issueTitle(issue),
      path: paths.issue(issue.slug),
    })),
  ]
  return graphOf(facts.imprint, [pageNode(facts, 'CollectionPage', { list })])
}

/** One page of the list of all articles: only what it shows. */
export function articlesGraph(facts: PageFacts, articles: readonly Article[]): Graph {
  return graphOf(facts.imprint, [pageNode(facts, 'CollectionPage', { list: listed(articles) })])
}

/** A page of the archive: only what it shows. */
export function issuesGraph(facts: PageFacts, issues: readonly Issue[]): Graph {
  const list = eachPiece(issues, (issue) => ({ name: issueTitle(issue), path: paths.issue(issue.slug) }))
  return graphOf(facts.imprint, [pageNode(facts, 'CollectionPage', { list })])
}

/** The themes, the sections or the authors, as a list of names. */
export function listGraph(magazine: Magazine, list: Exclude<List, 'issues'>): Graph {
  const items: Readonly<Record<Exclude<List, 'issues'>, () => readonly Listed[]>> = {
    themes: () => eachPiece(magazine.tags, ({ name, slug }) => ({ name, path: paths.theme(slug) })),
    sections: () =>
      eachPiece(sectionsInUse(magazine), ({ name, slug }) => ({ name, path: paths.section(slug) })),
    authors: () =>
      eachPiece(magazine.authors, ({ name, slug }) => ({ name: name.text, path: paths.author(slug) })),
  }
  return graphOf(magazine.imprint, [
    pageNode(listFacts(magazine, list), 'CollectionPage', { list: items[list]() }),
  ])
}

/** A page of two themes at once: the articles that it shows, in its order, and the two terms. */
export function pairGraph(facts: PageFacts, pair: ShownPair): Graph {
  const page = pageNode(facts, 'CollectionPage', { list: listed([...pair.faces, ...pair.articles]) })
  return graphOf(facts.imprint, [page, themeNode(pair.a), themeNode(pair.b)])
}

/** The list of corrections: each stands in full on the page of its article. */
export function correctionsGraph({ imprint }: Magazine): Graph {
  return graphOf(imprint, [pageNode(correctionsFacts(imprint), 'WebPage')])
}

/** The reading paths: a page of links to articles, which describe themselves. */
export function readingPathsGraph(magazine: Magazine): Graph {
  return graphOf(magazine.imprint, [pageNode(readingPathsFacts(magazine), 'WebPage')])
}
