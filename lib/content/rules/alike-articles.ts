import { type FileFault, START } from '#lib/model/fault.ts'
import { unlikely } from '../messages/unlikely-doubts.ts'
import { atValue, type Library, type Parsed } from '../parsed.ts'

/** Each article with the first, in the order of the files, that has the same of something; none where it has nothing of it. */
function later(
  articles: readonly Parsed<'article'>[],
  of: (file: Parsed<'article'>) => string | undefined,
): readonly (readonly [file: Parsed<'article'>, first: Parsed<'article'>])[] {
  const seen = new Map<string, Parsed<'article'>>()
  return articles.flatMap((file) => {
    const same = of(file)
    if (same === undefined) return []
    const first = seen.get(same)
    if (first) return [[file, first] as const]
    seen.set(same, file)
    return []
  })
}

/** Articles that claim the place of another in their issue, and those that are another one under a second name. */
export function alikeDoubts(library: Library): readonly FileFault[] {
  const articles = library.of('article')
  const placed = articles.filter(({ known }) => !known.draft && known.order !== undefined)
  const orders = later(placed, ({ issue, known }) => `${issue} ${known.order}`)
  const titled = later(articles, ({ known }) =>
    known.title && known.dek !== undefined ? `${known.title.text}\n${known.dek}` : undefined,
  )
  const twice = new Set(titled.map(([file]) => file))
  return [
    ...titled.map(([file, first]) => ({ file: file.path, ...START, ...unlikely.sameArticle(first.path) })),
    ...orders.flatMap(([file, first]) =>
      // Of a copy this too would be said.
      twice.has(file)
        ? []
        : [atValue(file, ['order'], unlikely.orderTwice(file.known.order ?? 0, first.path))],
    ),
  ]
}

/** Pins to drafts, which are shown to nobody. */
export function draftPins(library: Library): readonly FileFault[] {
  const articles = library.of('article')
  const drafts = new Set(articles.flatMap(({ slug, known }) => (known.draft ? [slug] : [])))
  return articles.flatMap((file) =>
    (file.known.draft ? [] : (file.known.related?.pin ?? [])).flatMap((slug, index) =>
      drafts.has(slug) ? [atValue(file, ['related', 'pin', index], unlikely.pinDraft(slug))] : [],
    ),
  )
}
