import type { Snapshot } from '#lib/content/snapshot.ts'
import { paths } from '#lib/model/paths.ts'
import { type Answer, makeAnswer } from './answer.ts'
import { toDocument } from './document.ts'
import { cacheControl, FOR_EVER, NEVER, securityHeaders } from './headers.ts'
import { moved, RETRY_AFTER } from './refusal.ts'
import type { Rendered } from './render.ts'

// Next calls public files mutable; the names of these hold a hash of their bytes.
const VERSIONED = /^\/(?:_next\/static|fonts)\//

/** One document by itself, with its style in it. */
const LETTER = /\/lettera\.html$/

/** Fonts to fetch at once, and where a text that is no page has its page. */
const KEPT_LINK = /;\s*(?:as="?font"?|rel="?canonical"?)/

/**
 * The links that an answer says in a header. Of those of React only the fonts: styles it names there or not, as time
 * allows; they stand in the head anyway, and equal pages have equal headers.
 */
function linksOf(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter((entry) => KEPT_LINK.test(entry))
    .join(', ')
}

/** What readers get of Next's bytes: of a page its document, of a redirect nothing. */
function bodyOf({ type, body, location }: Rendered): Buffer {
  if (location !== undefined) return Buffer.alloc(0)
  return type.startsWith('text/html') ? Buffer.from(toDocument(body.toString())) : body
}

/** 410 for the page and the Markdown of a piece that was taken back: Next renders them like every other. */
function statusOf({ magazine }: Snapshot, key: string, status: number): number {
  const slug = key.slice(paths.article('').length).replace(/\.md$/, '')
  const isArticle = key === paths.article(slug) || key === paths.articleText(slug)
  return status === 200 && isArticle && magazine.withdrawn.has(slug) ? 410 : status
}

/**
 * Turns what Next rendered into the answer that readers get. Takes the snapshot and the key under which it was asked.
 * `status` overrules Next's where a page is shown for what it says (not found, failed).
 * `passing`: the page holds for this moment alone.
 * Throws `IncompletePage` for a page that waits for scripts.
 */
export async function publish(
  rendered: Rendered,
  at: { snapshot: Snapshot; key: string; https: boolean; status?: number; passing?: boolean },
): Promise<Answer> {
  const { type, location } = rendered
  if (rendered.status === 308 && location !== undefined) return moved(location, at.https)
  const link = linksOf(rendered.link ?? '')
  const status = at.status ?? statusOf(at.snapshot, at.key, rendered.status)
  const immutable = rendered.immutable || VERSIONED.test(at.key)
  const control = at.passing ? NEVER : cacheControl({ status, type, immutable })
  return makeAnswer({
    status,
    type,
    body: bodyOf(rendered),
    headers: {
      'cache-control': control,
      ...securityHeaders(type, at.https, LETTER.test(at.key)),
      ...(status === 503 && { 'retry-after': RETRY_AFTER }),
      ...(link && { link }),
      ...(location !== undefined && { location }),
    },
    effort: control === FOR_EVER ? 'file' : 'page',
  })
}
