import { posix } from 'node:path'
import { DOORS } from '#lib/model/doors.ts'
import { type FileFault, START } from '#lib/model/fault.ts'
import { paths } from '#lib/model/paths.ts'
import { references } from '../messages/records.ts'
import { atValue, type Library, type Parsed, type ParsedText } from '../parsed.ts'

/** Every address that `paths` makes, with a name in the place of what varies: what is left of it is ours. */
const OWN: readonly string[] = [
  ...Object.values(paths).filter((path) => typeof path === 'string'),
  paths.listPage(paths.articles, 2),
  paths.listPage(paths.issues, 2),
  ...[paths.issue(''), paths.theme(''), paths.section(''), paths.author('')],
  ...[paths.sitemapPart(''), paths.media({ path: '', version: '' }), paths.picture('rivista', '', '1x1')],
]

/** What answers besides the magazine's pages: the desk, the newsroom, feeds, fonts, failures, health; and the names that Next keeps for its own pages. */
const OTHERS = [
  ...DOORS.map((door) => door.split('/')[1] ?? ''),
  'bozze',
  'feed',
  'fonts',
  'guasto',
  'icone',
  'inchiostri',
  'opds',
  'redazione',
  'salute',
  '404',
  '500',
  'index',
]

/** The names directly below an address that something else answers to. Tests read `app/` against it. */
const reservedBelow = (address: string): ReadonlySet<string> =>
  new Set(
    OWN.flatMap((path) => (path.startsWith(address) ? [path.slice(address.length).split('/')[0] ?? ''] : [])),
  )

const RESERVED_PAGES = new Set([...reservedBelow(paths.page('')), ...OTHERS])
const RESERVED_ARTICLES = reservedBelow(paths.article(''))

/** Pages and articles at the address of something else, and articles that once were. */
function reserved(library: Library): readonly FileFault[] {
  const articles = library.of('article')
  const said = (file: ParsedText, address: string) => ({
    file: file.path,
    ...START,
    ...references.reserved(address),
  })
  const aliased = articles.flatMap((file) =>
    (file.known.aliases ?? []).flatMap((alias, index) =>
      RESERVED_ARTICLES.has(alias)
        ? [atValue(file, ['aliases', index], references.reserved(paths.article(alias)))]
        : [],
    ),
  )
  return [
    ...library
      .of('page')
      .filter(({ slug }) => RESERVED_PAGES.has(slug))
      .map((file) => said(file, paths.page(file.slug))),
    ...articles
      .filter(({ slug }) => RESERVED_ARTICLES.has(slug))
      .map((file) => said(file, paths.article(file.slug))),
    ...aliased,
  ]
}

/** One address, one record. A file whose name is wrong is reported for that alone. */
function duplicates(files: readonly ParsedText[]): readonly FileFault[] {
  const seen = new Map<string, string>()
  return files.flatMap(({ slug, path }) => {
    if (posix.basename(path, '.md') !== slug) return []
    const first = seen.get(slug)
    if (first) return [{ file: path, ...START, ...references.slugTwice(slug, first) }]
    seen.set(slug, path)
    return []
  })
}

function aliases(articles: readonly Parsed<'article'>[]): readonly FileFault[] {
  const owners = new Map(articles.map(({ slug, path }) => [slug, path]))
  const seen = new Map<string, string>()
  const problems: FileFault[] = []
  for (const file of articles) {
    const { aliases: own = [] } = file.known
    for (const [index, alias] of own.entries()) {
      // Twice in one file is reported there.
      if (own.indexOf(alias) < index) continue
      const path = ['aliases', index]
      const owner = owners.get(alias)
      const first = seen.get(alias)
      if (owner) problems.push(atValue(file, path, references.aliasTaken(alias, owner)))
      else if (first) problems.push(atValue(file, path, references.aliasTwice(alias, first)))
      else seen.set(alias, file.path)
    }
  }
  return problems
}

/** Two records, or a record and a route, at one address. */
export function slugProblems(library: Library): readonly FileFault[] {
  const articles = library.of('article')
  return [...duplicates(articles), ...aliases(articles), ...reserved(library)]
}
