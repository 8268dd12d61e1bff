import { LRUCache } from 'lru-cache'
import type { Body, RenderedBody } from '#lib/model/body.ts'
import { type RenderOptions, renderBody } from './render.ts'

/** Texts at a time, each of some ten kilobytes. */
const KEPT = 500
/** Forms of a text with images, whose addresses differ from page to book. */
const FORMS = 3

type Kept = Pick<RenderOptions, 'imageUrl' | 'imageSet'> & {
  /** The other options. */
  readonly manner: string
  readonly rendered: RenderedBody
}

const lately = new LRUCache<Body, readonly Kept[]>({ max: KEPT })

/**
 * A text as `renderBody` gives it, kept for a while: an article stands on its page, in feeds, on the page of its whole issue and in
 * its book, and a merge has most of them made again with the same texts. Of a feed, which holds twenty, they are most of its 80 ms.
 * The functions of the options are compared by identity.
 */
export function renderedLately(body: Body, options: RenderOptions): RenderedBody {
  const { imageUrl, imageSet, lang = 'it', doors = {} } = options
  const manner = JSON.stringify([lang, doors])
  const known = lately.get(body) ?? []
  // Where a text shows no image nobody asks for the address of one.
  const found = known.find(
    (kept) =>
      kept.manner === manner &&
      (body.images.size === 0 || (kept.imageUrl === imageUrl && kept.imageSet === imageSet)),
  )
  if (found) return found.rendered
  const rendered = renderBody(body, options)
  lately.set(body, [...known.slice(1 - FORMS), { imageUrl, imageSet, manner, rendered }])
  return rendered
}
