import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Snapshot } from '#lib/content/snapshot.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { FIXED_PAGES, PICTURE_CUTS, PICTURE_KINDS, paths } from '#lib/model/paths.ts'

/** Addresses of files that Next serves as they are: those of the build, and those in `public`. */
export type Files = ReadonlySet<string>

async function filesBelow(folder: string, address: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep))
    .map((parts) => address + parts.map(encodeURIComponent).join('/'))
}

/** Lists the files of the build in a folder. A later build has others, and a process of its own. */
export async function builtFiles(root: string): Promise<Files> {
  const [built, fixed] = await Promise.all([
    filesBelow(join(root, '.next', 'static'), '/_next/static'),
    filesBelow(join(root, 'public'), ''),
  ])
  return new Set([...built, ...fixed])
}

/** What `app` has whatever the content is: the routes without a variable part that readers may ask for. */
export const FIXED: ReadonlySet<string> = new Set([
  ...FIXED_PAGES,
  paths.sitemap,
  paths.feed(paths.home, 'xml'),
  paths.feed(paths.home, 'json'),
  '/robots.txt',
  '/manifest.webmanifest',
  '/opensearch.xml',
  '/security.txt',
])

/** Addresses that lead to others (`next.config.ts`). */
const LEADING: ReadonlySet<string> = new Set(['/feed', '/rss.xml', '/.well-known/security.txt'])

const hasArticle = ({ bySlug, withdrawn, aliases }: Magazine, slug: string): boolean =>
  bySlug.article.has(slug) || withdrawn.has(slug) || aliases.has(slug)

/** Any two themes have a page together: an editor may declare them opposites. */
const hasThemes = ({ bySlug }: Magazine, slugs: string): boolean => {
  const themes = slugs.split('+')
  return themes.length <= 2 && themes.every((slug) => bySlug.tag.has(slug))
}

const hasPicture = (kind: string, file: string): boolean =>
  PICTURE_KINDS.some((known) => known === kind) && PICTURE_CUTS.some((cut) => file === `${cut}.png`)

/** Whether an image of the content is meant, in the version that the snapshot has. Its route knows the widths. */
function hasImage({ catalogue: { images } }: Snapshot, version: string, path: string): boolean {
  const image = images.get(path) ?? images.get(path.replace(/\.webp$/, ''))
  return image !== undefined && version.split('-', 1)[0] === image.version
}

/** By the first part of an address: whether the magazine has what its second part names. */
const HAS: Readonly<Record<string, (magazine: Magazine, slug: string) => boolean>> = {
  articoli: (magazine, slug) => hasArticle(magazine, slug.replace(/\.md$/, '')),
  // Its route sends «5» to the fifth.
  numeri: ({ bySlug, issues }, slug) =>
    bySlug.issue.has(slug) || issues.some(({ number }) => String(number) === slug),
  temi: hasThemes,
  autori: ({ bySlug }, slug) => bySlug.author.has(slug),
  rubriche: ({ bySlug }, slug) => bySlug.section.has(slug),
  sitemap: (_, file) => /^(?:pagine|articoli-\d{1,4})\.xml$/.test(file),
}

/**
 * Whether a snapshot may have something at a key: everything else is answered without asking Next, which would render its page
 * for «not found» each time (5–9 ms of the one thread) and answers forms of its own (`/x.rsc`) with 200. Small letters
 * only: Next's rewrites take every spelling. What passes here may still not be there; the route says so.
 */
export function isKnown(key: string, snapshot: Snapshot, files: Files): boolean {
  const { magazine } = snapshot
  const path = key.split('?', 1)[0] ?? ''
  if (FIXED.has(path) || LEADING.has(path) || files.has(path)) return true
  const [first = '', second, ...rest] = path.slice(1).split('/').map(decodeURIComponent)
  if (second === undefined) return magazine.bySlug.page.has(first)
  const [third = ''] = rest
  if (first === 'media') return hasImage(snapshot, second, rest.join('/'))
  if (first === 'immagini') return rest.length === 2 && hasPicture(second, rest[1] ?? '')
  if (rest.length === 0) return Object.hasOwn(HAS, first) && HAS[first]?.(magazine, second) === true
  if (rest.length > 1) return false
  if (first === 'articoli') return second === 'pagina' && /^[1-9]\d{0,5}$/.test(third)
  const hasFeed = first !== 'sitemap' && Object.hasOwn(HAS, first)
  return hasFeed && /^feed\.(?:xml|json)$/.test(third) && HAS[first]?.(magazine, second) === true
}
