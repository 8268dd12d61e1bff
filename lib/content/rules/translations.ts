import type { FileFault } from '#lib/model/fault.ts'
import { doubts } from '../messages/doubts.ts'
import { references } from '../messages/references.ts'
import type { Library, Parsed } from '../parsed.ts'
import { atValue } from './at.ts'

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
