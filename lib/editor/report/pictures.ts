import { captionOf, walk } from '#lib/markdown/nodes.ts'
import { parse } from '#lib/markdown/parse-markdown.ts'
import type { Article, Image } from '#lib/model/records.ts'
import { code, joined, type Line, listed, say } from './line.ts'

/** The weights of image files in bytes, by their paths below the content folder. */
export type Weights = ReadonlyMap<string, number>

const KB = 1024

type Picture = {
  readonly image: Image
  /** Whose it is; undefined where the text is not at hand, empty where nobody is named. */
  readonly credit?: string
}

/** Whose the pictures of a text are, by their addresses. A file that did not change may be known without its text. */
function creditsOf({ body: { images, markdown } }: Article): ReadonlyMap<string, string> {
  if (images.size === 0 || markdown === '') return new Map()
  const nodes = [...walk(parse(markdown))].map(({ node }) => node)
  return new Map(
    nodes.flatMap((node) => (node.type === 'image' ? [[node.url, captionOf(node).credit ?? '']] : [])),
  )
}

/** What a piece shows: the picture that opens it, then those in its text. */
export function picturesOf(article: Article): readonly Picture[] {
  const { hero, body } = article
  const credits = creditsOf(article)
  const inText = [...body.images].map(([url, image]): Picture => {
    const credit = credits.get(url)
    return { image, ...(credit !== undefined && { credit }) }
  })
  return [...(hero ? [{ image: hero.image, credit: hero.credit ?? '' }] : []), ...inText]
}

/** Which pictures a piece shows, with the weight of each and whose it is; nothing where it shows none. */
export function pictures(article: Article, weights: Weights): readonly Line[] {
  const all = picturesOf(article).map(({ image: { path }, credit }): Line => {
    const bytes = weights.get(path)
    const weight = bytes === undefined ? [] : [`${Math.ceil(bytes / KB)} kB`]
    const whose = credit === undefined ? [] : [credit === '' ? 'senza credito' : credit]
    const facts = [...weight, ...whose].join(', ')
    return facts === '' ? say`${code(path)}` : say`${code(path)} (${facts})`
  })
  return all.length === 0 ? [] : [joined([say`Mostra `, listed(all)])]
}
