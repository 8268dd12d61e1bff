import { isDeepStrictEqual } from 'node:util'
import { LRUCache } from 'lru-cache'
import type { Body, RenderedBody } from '#lib/model/body.ts'
import { type RenderOptions, renderBody } from './render.ts'

/** Texts at a time, each of some ten kilobytes. */
const KEPT = 500

type Kept = { readonly options: RenderOptions; readonly rendered: RenderedBody }

const lately = new LRUCache<Body, readonly Kept[]>({ max: KEPT })

/**
 * A text as `renderBody` gives it, kept for a while. A merge has pages and feeds made again of which the texts are as they were: of
 * a feed, which holds twenty, they are nearly all of its 80 ms. Options are compared by value, functions in them by identity.
 */
export function renderedLately(body: Body, options: RenderOptions): RenderedBody {
  const known = lately.get(body) ?? []
  const found = known.find((kept) => isDeepStrictEqual(kept.options, options))
  if (found) return found.rendered
  const rendered = renderBody(body, options)
  lately.set(body, [...known, { options, rendered }])
  return rendered
}
