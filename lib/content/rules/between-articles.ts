import type { FileFault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { doubts } from '../messages/doubts.ts'
import { references } from '../messages/records.ts'
import { nearestOf } from '../nearest.ts'
import { atValue, type Library, type Parsed } from '../parsed.ts'

/** More series than a magazine has: each name is compared with so many, those in most pieces. */
const COMPARED = 300

/**
 * Series of one piece, and those that another one differs from in signs alone. A first piece is alone until the second is
 * written, so nothing is wrong yet. Of two names that are each other's slip the one in fewer pieces is doubted, else the later.
 */
export function seriesDoubts(library: Library): readonly FileFault[] {
  const groups = [...Map.groupBy(library.of('article'), ({ known }) => known.series)].flatMap(
    ([name, pieces]) => (name === undefined ? [] : [{ name, pieces }]),
  )
  // Most pieces first, else in the order of the files: a slip comes after what it is a slip of.
  const ranked = groups.toSorted((a, b) => b.pieces.length - a.pieces.length)
  const seen = new Map<string, string>()
  return ranked.flatMap(({ name, pieces }) => {
    const same = seen.get(slugify(name))
    const others = [...seen.values()]
    if (same === undefined && seen.size < COMPARED) seen.set(slugify(name), name)
    if (pieces.length > 1 && same === undefined) return []
    const said =
      same === undefined
        ? doubts.seriesAlone(name, nearestOf(name, others))
        : doubts.seriesSimilar(name, same)
    return pieces.map((file) => atValue(file, ['series'], said))
  })
}

const languageOf = ({ known: { lang = 'it' } }: Parsed<'article'>): string => lang

/**
 * Each article with the one that says the same in another language, by slug: one of the two names the other, and both are here.
 * Where three claim each other the first two, in the order of the files, have it.
 */
export function twinsOf(articles: readonly Parsed<'article'>[]): ReadonlyMap<string, string> {
  const bySlug = new Set(articles.map(({ slug }) => slug))
  const twins = new Map<string, string>()
  for (const { slug, known } of articles) {
    const other = known.translation
    if (other === undefined || other === slug || !bySlug.has(other)) continue
    if (twins.has(slug) || twins.has(other)) continue
    twins.set(slug, other)
    twins.set(other, slug)
  }
  return twins
}

/** Translations in the language of what they translate, and articles that claim one which is another's. */
export function translationProblems(library: Library): readonly FileFault[] {
  const articles = library.of('article')
  const bySlug = new Map(articles.map((file) => [file.slug, file]))
  const twins = twinsOf(articles)
  return articles.flatMap((file) => {
    const { translation } = file.known
    const other = translation === undefined ? undefined : bySlug.get(translation)
    // A name that nobody has, and one's own, are reported with the other names.
    if (translation === undefined || !other || other === file) return []
    const at = (said: ReturnType<typeof references.self>) => [atValue(file, ['translation'], said)]
    if (twins.get(file.slug) !== translation) {
      const [taken, by] = twins.has(translation)
        ? [translation, twins.get(translation)]
        : [file.slug, twins.get(file.slug)]
      return at(references.translationTaken(taken, by ?? ''))
    }
    // Where both name each other it is said once, of the one that is first.
    const isSaid = other.known.translation === file.slug && other.path < file.path
    return languageOf(other) === languageOf(file) && !isSaid
      ? at(references.translationLanguage(translation, languageOf(file)))
      : []
  })
}

/** Translations that are drafts still, said where a finished piece names one. */
export function translationDoubts(library: Library): readonly FileFault[] {
  const articles = library.of('article')
  const drafts = new Set(articles.flatMap(({ slug, known }) => (known.draft ? [slug] : [])))
  return articles.flatMap((file) => {
    const { translation, draft } = file.known
    const isWaiting = translation !== undefined && !draft && drafts.has(translation)
    return isWaiting ? [atValue(file, ['translation'], doubts.translationDraft(translation))] : []
  })
}
