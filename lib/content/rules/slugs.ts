import { posix } from 'node:path'
import { DOORS } from '#lib/model/doors.ts'
import { paths } from '#lib/model/paths.ts'
import type { Library } from '../library.ts'
import { references } from '../messages/references.ts'
import type { ParsedText } from '../parsed.ts'
import { type Problem, START } from '../problem.ts'
import { atValue } from './at.ts'

const firstPart = (path: string): string => path.split('/')[1] ?? ''

/** First parts of addresses that are not standing pages: a page of this name would never be seen. A test reads `app/` against it. */
const RESERVED = new Set([
  ...[
    paths.issues,
    paths.articles(),
    paths.themes,
    paths.sections,
    paths.authors,
    paths.corrections,
    paths.readingPaths,
    paths.search,
    ...DOORS,
  ].map(firstPart),
  ...['bozze', 'fonts', 'guasto', 'immagini', 'media', 'salute', 'sitemap'],
])

/** One address, one record. A file whose name is wrong is reported for that alone. */
function duplicates(files: readonly ParsedText[]): readonly Problem[] {
  const seen = new Map<string, string>()
  return files.flatMap(({ slug, path }) => {
    if (posix.basename(path, '.md') !== slug) return []
    const first = seen.get(slug)
    if (first) return [{ file: path, ...START, ...references.slugTwice(slug, first) }]
    seen.set(slug, path)
    return []
  })
}

function aliases({ articles }: Library): readonly Problem[] {
  const owners = new Map(articles.map(({ slug, path }) => [slug, path]))
  const seen = new Map<string, string>()
  const problems: Problem[] = []
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
export function slugProblems(library: Library): readonly Problem[] {
  const reserved = library.pages.filter(({ slug }) => RESERVED.has(slug))
  return [
    ...duplicates(library.articles),
    ...aliases(library),
    ...reserved.map((file) => ({ file: file.path, ...START, ...references.pageReserved(file.slug) })),
  ]
}
