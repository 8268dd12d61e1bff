import type { FileFault } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { references } from '../messages/references.ts'
import type { Library, Parsed } from '../parsed.ts'
import { atValue } from './at.ts'

function opposites(tags: readonly Parsed<'tag'>[]): readonly FileFault[] {
  const bySlug = new Map(tags.map((tag) => [tag.slug, tag]))
  return tags.flatMap((tag) => {
    const { opposite } = tag.known
    if (opposite === undefined) return []
    if (opposite === tag.slug) return [atValue(tag, ['opposite'], references.oppositeSelf())]
    const other = bySlug.get(opposite)
    // A name that nobody has, or a file that could not be read, is reported where it is wrong.
    if (!other || (!other.matter && other.known.opposite === undefined)) return []
    if (other.known.opposite === tag.slug) return []
    return [atValue(tag, ['opposite'], references.oppositeOneWay(tag.slug, opposite, other.known.opposite))]
  })
}

function similar(tags: readonly Parsed<'tag'>[]): readonly FileFault[] {
  const seen = new Map<string, { name: string; path: string }>()
  return tags.flatMap((tag) => {
    const { name } = tag.known
    if (name === undefined) return []
    const first = seen.get(slugify(name))
    if (first) return [atValue(tag, ['name'], references.tagSimilar(name, first.name, first.path))]
    seen.set(slugify(name), { name, path: tag.path })
    return []
  })
}

/** Opposites that do not point back; themes that a reader could not tell apart. */
export function tagProblems(library: Library): readonly FileFault[] {
  const tags = library.of('tag')
  return [...opposites(tags), ...similar(tags)]
}
