import { MEDIA } from '../metadata.ts'
import { atom } from './atom.ts'
import type { Feed } from './feeds.ts'
import { jsonFeed } from './json-feed.ts'

/** Chromium shows `application/atom+xml` as plain text; as `application/xml` a feed keeps its style sheet, and readers take both. */
const TYPES = { xml: 'application/xml', json: MEDIA.jsonFeed } as const

/** The answer of a feed's route, in the format that its address names. */
export function feedAnswer(feed: Feed | undefined, format: 'xml' | 'json'): Response {
  if (!feed) return new Response(null, { status: 404 })
  const text = format === 'xml' ? atom(feed) : JSON.stringify(jsonFeed(feed))
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } })
}
