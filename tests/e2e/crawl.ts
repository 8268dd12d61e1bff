import { Parser } from 'htmlparser2'
import { SITE_URL, type Site } from './sites.ts'

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** An answer of the server, its HTML cut into start tags. Files that are not HTML have none. */
export type Answer = {
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly isPage: boolean
  readonly html: string
  readonly tags: readonly Tag[]
  readonly title: string
}

const AT_ONCE = 4

/** The start tags of an HTML text, and the text of its `<title>` (an SVG may hold others: the first counts). */
export function readHtml(html: string): Pick<Answer, 'tags' | 'title'> {
  const tags: Tag[] = []
  let title: string | undefined
  let reading = false
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push({ name, attributes })
      reading = name === 'title' && title === undefined
    },
    ontext: (text) => {
      if (reading) title = (title ?? '') + text
    },
    onclosetag: () => {
      reading = false
    },
  })
  parser.end(html)
  return { tags, title: title ?? '' }
}

/** Asks for one path, following nothing. */
export async function ask({ origin }: Site, path: string): Promise<Answer> {
  const response = await fetch(origin + path, { redirect: 'manual' })
  // A letter is a document of its own, without the magazine around it.
  const isLetter = path.endsWith('/lettera.html')
  const isPage = !isLetter && (response.headers.get('content-type')?.startsWith('text/html') ?? false)
  const html = isPage ? await response.text() : ''
  return { path, status: response.status, headers: response.headers, isPage, html, ...readHtml(html) }
}

/** Where a link of a page leads within the site, or undefined where it leads out of it. */
export function within(page: string, href: string): { path: string; anchor: string } | undefined {
  const url = new URL(href, SITE_URL + page)
  if (url.origin !== SITE_URL) return undefined
  return { path: url.pathname + url.search, anchor: decodeURIComponent(url.hash.slice(1)) }
}

/** The links of a page, as written. */
export const linksOf = (answer: Answer): readonly string[] =>
  answer.tags.flatMap(({ name, attributes }) =>
    name === 'a' && attributes.href !== undefined ? [attributes.href] : [],
  )

/** Everything that a reader reaches by links from the given pages, these included. */
export async function crawl(site: Site, from: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>()
  let frontier = new Set(from)
  while (frontier.size > 0) {
    const waiting = [...frontier]
    while (waiting.length > 0) {
      const batch = await Promise.all(waiting.splice(0, AT_ONCE).map((path) => ask(site, path)))
      for (const answer of batch) answers.set(answer.path, answer)
    }
    const found = [...frontier].flatMap((path) => {
      const answer = answers.get(path)
      return answer ? linksOf(answer).flatMap((href) => within(path, href)?.path ?? []) : []
    })
    frontier = new Set(found.filter((path) => !answers.has(path)))
  }
  return answers
}
