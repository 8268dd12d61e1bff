import type { Graph } from 'schema-dts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { ShownPair } from '#lib/model/pairs.ts'
import type { Issue } from '#lib/model/records.ts'
import { correctionsFacts, readingPathsFacts } from '../list-pages.ts'
import type { PageFacts } from '../page-facts.ts'
import { graphOf, listed } from './graphs.ts'
import { ids } from './ids.ts'
import { issueStub, volumeNode } from './issue.ts'
import { pageNode, themeNode } from './page.ts'

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

/** The page on which an issue stands whole: about the issue, which its own page describes. */
export function wholeIssueGraph(facts: PageFacts, issue: Issue): Graph {
  return graphOf(issue.imprint, [
    pageNode(facts, 'WebPage', { about: ids.issue(issue.slug) }),
    issueStub(issue),
    volumeNode(issue),
  ])
}
