import { strFromU8, unzipSync } from 'fflate'
import { MEDIA } from '#lib/seo/metadata.ts'
import { readHtml } from './crawl.ts'
import { SITE_URL } from './sites.ts'

/** What a reader or a machine gets at an address. */
export type Got = {
  readonly status: number
  readonly etag: string
  readonly location: string
  readonly text: string
  readonly isHtml: boolean
}

const IS_TEXT = /^text\/|json|xml/
const AT_ONCE = 8
/** Addresses of a build and of the code: no content decides on them. */
const OF_THE_CODE = /^\/(?:_next|fonts)\//
/** An absolute address of the magazine, wherever it stands: feeds, sitemaps, JSON-LD, texts. */
const ABSOLUTE = new RegExp(`${SITE_URL.replaceAll('.', '\\.')}[^\\s"'<>(){}\\\\&,]*`, 'g')

/** All that is text in an e-book, in one piece. */
const textsIn = (epub: Uint8Array): string =>
  Object.entries(unzipSync(epub))
    .flatMap(([path, bytes]) => (/\.(?:xhtml|opf|svg)$/.test(path) ? [strFromU8(bytes)] : []))
    .join('\n')

/** Asks for one address, following nothing. */
export async function get(origin: string, path: string): Promise<Got> {
  const response = await fetch(origin + path, { redirect: 'manual' })
  const { status, headers } = response
  const body = Buffer.from(await response.arrayBuffer())
  const type = headers.get('content-type') ?? ''
  return {
    status,
    etag: headers.get('etag') ?? '',
    location: headers.get('location') ?? '',
    text: IS_TEXT.test(type) ? body.toString() : type === MEDIA.epub ? textsIn(body) : '',
    isHtml: type.startsWith('text/html'),
  }
}

/** Asks for many addresses. */
export async function getAll(origin: string, paths: Iterable<string>): Promise<Map<string, Got>> {
  const waiting = [...paths]
  const got = new Map<string, Got>()
  while (waiting.length > 0) {
    const batch = waiting.splice(0, AT_ONCE)
    const answers = await Promise.all(batch.map((path) => get(origin, path)))
    for (const [at, path] of batch.entries()) {
      const answer = answers[at]
      if (answer) got.set(path, answer)
    }
  }
  return got
}

/** The addresses of the magazine that an answer names: links, images of every width, forms, and all that is written out. */
function addressesIn(path: string, { text, location, isHtml }: Got): readonly string[] {
  const tags = isHtml ? readHtml(text).tags : []
  const written = tags.flatMap(({ attributes }) => {
    const { href, src, srcset, action } = attributes
    const sources = srcset?.split(',').map((source) => source.trim().split(/\s/)[0])
    return [href, src, action, ...(sources ?? [])].filter((url) => url !== undefined)
  })
  const urls = [...written, ...(text.match(ABSOLUTE) ?? []), ...(location === '' ? [] : [location])]
  return urls.flatMap((url) => {
    const { origin, pathname, search } = URL.parse(url, SITE_URL + path) ?? {}
    return origin === SITE_URL && pathname && !OF_THE_CODE.test(pathname) ? [pathname + search] : []
  })
}

/** Everything that answers name, beginning with some addresses: pages, feeds, sitemaps, texts, images. */
export async function getEvery(origin: string, from: readonly string[]): Promise<Map<string, Got>> {
  const all = new Map<string, Got>()
  let frontier = new Set(from)
  while (frontier.size > 0) {
    const got = await getAll(origin, frontier)
    for (const [path, answer] of got) all.set(path, answer)
    const found = [...got].flatMap(([path, answer]) => addressesIn(path, answer))
    frontier = new Set(found.filter((path) => !all.has(path)))
  }
  return all
}
