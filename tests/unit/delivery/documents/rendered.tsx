import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { bookDocuments } from '#lib/book/documents.ts'
import { packageOf } from '#lib/book/package.ts'
import { modifiedAt } from '#lib/book/release.ts'
import { runWithSnapshot, type Snapshot } from '#lib/content/snapshot.ts'
import { pictureAt } from '#lib/seo/share/picture.ts'
import { bookAt } from '#lib/view/book.ts'

type Params = Readonly<Record<string, string | string[]>>
type Route = {
  readonly generateMetadata?: (props: never) => unknown
  readonly default?: (props: never) => unknown
  readonly GET?: (request: never, context: never) => unknown
}
type Row = readonly [pattern: RegExp, load: () => Promise<Route>, params?: (...parts: string[]) => Params]

const list = (slug = '', rest = '') => ({ slug, rest: rest === '' ? [] : rest.split('/') })
const one = (slug = '') => ({ slug })

/** Which file of `app` answers at an address: the routes of Next, and the rewrites of its configuration. */
const ROUTES: readonly Row[] = [
  [/^\/$/, () => import('../../../../app/page.tsx')],
  [/^\/numeri$/, () => import('../../../../app/numeri/page.tsx')],
  [
    /^\/numeri\/pagina\/(\d+)$/,
    () => import('../../../../app/numeri/pagina/[page]/page.tsx'),
    (page = '') => ({ page }),
  ],
  [/^\/articoli$/, () => import('../../../../app/articoli/page.tsx')],
  [
    /^\/articoli\/pagina\/(\d+)$/,
    () => import('../../../../app/articoli/pagina/[page]/page.tsx'),
    (page = '') => ({ page }),
  ],
  [/^\/temi$/, () => import('../../../../app/temi/page.tsx')],
  [/^\/rubriche$/, () => import('../../../../app/rubriche/page.tsx')],
  [/^\/autori$/, () => import('../../../../app/autori/page.tsx')],
  [/^\/percorsi$/, () => import('../../../../app/percorsi/page.tsx')],
  [/^\/rettifiche$/, () => import('../../../../app/rettifiche/page.tsx')],
  [/^\/feed\.xml$/, () => import('../../../../app/feed.xml/route.ts')],
  [/^\/feed\.json$/, () => import('../../../../app/feed.json/route.ts')],
  [/^\/numeri\/feed\.xml$/, () => import('../../../../app/numeri/feed.xml/route.ts')],
  [/^\/numeri\/feed\.json$/, () => import('../../../../app/numeri/feed.json/route.ts')],
  [/^\/opds\.xml$/, () => import('../../../../app/opds.xml/route.ts')],
  [/^\/opds\.json$/, () => import('../../../../app/opds.json/route.ts')],
  [/^\/opds\/([^/]+)$/, () => import('../../../../app/opds/[file]/route.ts'), (file = '') => ({ file })],
  [/^\/sitemap\.xml$/, () => import('../../../../app/sitemap.xml/route.ts')],
  [/^\/sitemap\/(.+)$/, () => import('../../../../app/sitemap/[part]/route.ts'), (part = '') => ({ part })],
  [
    /^\/(favicon\.svg|favicon\.ico|[a-z0-9-]+\.png)$/,
    () => import('../../../../app/icone/[file]/route.ts'),
    (file = '') => ({ file }),
  ],
  [
    /^\/inchiostri\/(.+)$/,
    () => import('../../../../app/inchiostri/[file]/route.ts'),
    (file = '') => ({ file }),
  ],
  [/^\/robots\.txt$/, () => import('../../../../app/robots.txt/route.ts')],
  [/^\/manifest\.webmanifest$/, () => import('../../../../app/manifest.webmanifest/route.ts')],
  [/^\/opensearch\.xml$/, () => import('../../../../app/opensearch.xml/route.ts')],
  [/^\/(?:\.well-known\/)?security\.txt$/, () => import('../../../../app/security.txt/route.ts')],
  [
    /^\/(numeri|temi|rubriche|autori)\/([^/]+)\/feed\.(xml|json)$/,
    () => import('../../../../app/feed/[folder]/[slug]/[format]/route.ts'),
    (folder = '', slug = '', format = '') => ({ folder, slug, format }),
  ],
  [/^\/articoli\/([^/]+)\.md$/, () => import('../../../../app/articoli/[slug]/testo/route.ts'), one],
  [/^\/articoli\/([^/]+)$/, () => import('../../../../app/articoli/[slug]/page.tsx'), one],
  [
    /^\/numeri\/([^/]+)\/lettera\.(html|txt)$/,
    () => import('../../../../app/numeri/[slug]/lettera/[format]/route.ts'),
    (slug = '', format = '') => ({ slug, format }),
  ],
  [/^\/numeri\/([^/]+)\/tutto$/, () => import('../../../../app/numeri/[slug]/tutto/page.tsx'), one],
  [/^\/numeri\/([^/]+)$/, () => import('../../../../app/numeri/[slug]/page.tsx'), one],
  [/^\/temi\/([^/]+)(?:\/(.+))?$/, () => import('../../../../app/temi/[slug]/[[...rest]]/page.tsx'), list],
  [
    /^\/rubriche\/([^/]+)(?:\/(.+))?$/,
    () => import('../../../../app/rubriche/[slug]/[[...rest]]/page.tsx'),
    list,
  ],
  [
    /^\/autori\/([^/]+)(?:\/(.+))?$/,
    () => import('../../../../app/autori/[slug]/[[...rest]]/page.tsx'),
    list,
  ],
  [/^\/([^/]+)$/, () => import('../../../../app/[page]/page.tsx'), (page = '') => ({ page })],
]

/** Pages may be one component that waits for its view: what it gives is rendered. */
async function settled(given: unknown): Promise<ReactNode> {
  const node: unknown = await given
  if (isValidElement<object>(node) && typeof node.type === 'function') {
    const type: unknown = node.type
    const made: unknown =
      typeof type === 'function' ? Reflect.apply(type, undefined, [node.props]) : undefined
    return made instanceof Promise ? settled(made) : node
  }
  return isValidElement(node) ? node : null
}

/** What Next throws for a page that is not there or has moved. */
const digestOf = (error: unknown): string => String(Reflect.get(Object(error), 'digest') ?? error)

async function answered(address: string): Promise<string> {
  for (const [pattern, load, params = () => ({})] of ROUTES) {
    const match = pattern.exec(address)
    if (!match) continue
    const route = await load()
    const context = { params: Promise.resolve(params(...match.slice(1))) }
    if (route.GET) {
      const response: unknown = await Reflect.apply(route.GET, undefined, [undefined, context])
      return response instanceof Response ? `${response.status} ${await response.text()}` : ''
    }
    const metadata: unknown = route.generateMetadata
      ? await Reflect.apply(route.generateMetadata, undefined, [context])
      : undefined
    const page = route.default ? Reflect.apply(route.default, undefined, [context]) : undefined
    const { default: Layout, generateMetadata } = await import('../../../../app/layout.tsx')
    const whole = await Layout({ children: await settled(page) })
    return JSON.stringify([await generateMetadata(), metadata]) + renderToStaticMarkup(whole)
  }
  throw new Error(`no route for ${address}`)
}

/** All of an e-book that is text: packed, it is the same as long as this is. */
function bookText({ magazine }: Snapshot, slug: string): string {
  const book = bookAt(magazine, slug)
  if (!book) return 'missing'
  const documents = bookDocuments(book)
  return JSON.stringify([documents, packageOf(book, documents, modifiedAt(book, documents))])
}

/**
 * What the code of `app` makes of an address in a snapshot, without Next around it: head and body of a page, the text of what is
 * none, the drawing of a picture.
 */
export function renderedAt(snapshot: Snapshot, address: string): Promise<string> {
  return runWithSnapshot(snapshot, async () => {
    const [, first, kind = '', slug = '', file = ''] = address.split('/')
    if (address.endsWith('.epub')) return bookText(snapshot, kind)
    if (first === 'immagini') return pictureAt(snapshot.magazine, kind, slug, file) ?? 'missing'
    try {
      return await answered(address)
    } catch (error) {
      return digestOf(error)
    }
  })
}
