import type { Magazine } from './magazine.ts'
import { paths } from './paths.ts'
import type { Article } from './records.ts'

/** The articles whose text links to this one, newest first. */
export function citationsOf(magazine: Magazine, article: Article): readonly Article[] {
  const here = paths.article(article.slug)
  return magazine.articles.filter(
    ({ slug, body }) =>
      slug !== article.slug && body.links.some((link) => link.replace(/[#?].*$/, '') === here),
  )
}
