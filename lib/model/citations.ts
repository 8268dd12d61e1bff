import { eachPiece } from './each-piece.ts'
import type { Magazine } from './magazine.ts'
import { paths } from './paths.ts'
import type { Article } from './records.ts'
import { remembered } from './remembered.ts'

/** For each address of the magazine, the articles whose text links to it, newest first. */
type Citing = ReadonlyMap<string, readonly Article[]>

/** Made once a magazine: every page of an article asks, and the archive is long. */
const citingOf = remembered(({ articles }: Magazine): Citing => {
  const links = eachPiece(articles, (article) => article.body.links.map((link) => ({ article, link }))).flat()
  const groups = Map.groupBy(links, ({ link }) => link)
  return new Map([...groups].map(([link, by]) => [link, by.map(({ article }) => article)]))
})

/** The articles whose text links to this one, newest first. */
export function citationsOf(magazine: Magazine, { slug }: Article): readonly Article[] {
  const citing = citingOf(magazine).get(paths.article(slug)) ?? []
  return citing.filter((article) => article.slug !== slug)
}
