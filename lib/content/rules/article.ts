import { messages } from '#lib/markdown/messages.ts'
import { namesFile } from '#lib/markdown/rules/images.ts'
import { images } from '../messages/images.ts'
import { texts } from '../messages/texts.ts'
import type { ArticleMatter } from '../schema/article.ts'
import type { FieldFault } from '../schema/read.ts'
import { isUnwritten } from './body.ts'

/** Themes of one article. */
export const MOST_TAGS = 6

const fault = (path: FieldFault['path'], said: FieldFault['said']): FieldFault => ({
  path,
  part: 'value',
  said,
})

/** A name that stands twice in a list, reported where it comes back. */
export function repeatedNames(key: readonly string[], names: readonly string[] = []): readonly FieldFault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [fault([...key, index], texts.repeated(key.join('.'), name))] : [],
  )
}

/** A list that must name somebody or something. */
export function emptyList(key: string, names: readonly string[] | undefined): readonly FieldFault[] {
  return names?.length === 0 ? [fault([key], texts.none(key))] : []
}

function heroFaults(hero: ArticleMatter['hero']): readonly FieldFault[] {
  if (!hero) return []
  const { src, alt, decorative } = hero
  if (alt === undefined) return decorative ? [] : [{ path: ['hero'], part: 'key', said: images.heroAlt() }]
  if (decorative) return [{ path: ['hero', 'decorative'], part: 'key', said: images.heroAltAndDecorative() }]
  return namesFile(alt, src) ? [fault(['hero', 'alt'], messages.altFileName(alt))] : []
}

function dateFaults({
  published,
  updated,
  corrections = [],
  withdrawn,
}: Partial<ArticleMatter>): readonly FieldFault[] {
  if (!published) return []
  const early = (key: string, day: string, path: FieldFault['path']) =>
    day < published.day ? [fault(path, texts.beforePublished(key, day, published.day))] : []
  return [
    ...(updated && updated.instant < published.instant
      ? [fault(['updated'], texts.beforePublished('updated', updated.text, published.text))]
      : []),
    ...corrections.flatMap(({ date }, index) => early('corrections', date, ['corrections', index, 'date'])),
    ...(withdrawn ? early('withdrawn', withdrawn.date, ['withdrawn', 'date']) : []),
  ]
}

/** Faults between the fields of one article. Takes the fields that are right; the others are reported already. */
export function articleFaults(known: Partial<ArticleMatter>): readonly FieldFault[] {
  const { tags, authors, aliases, related, hero } = known
  const both = related?.exclude.flatMap((slug, index) =>
    related.pin.includes(slug) ? [fault(['related', 'exclude', index], texts.pinnedAndExcluded(slug))] : [],
  )
  return [
    ...emptyList('tags', tags),
    ...emptyList('authors', authors),
    ...(tags && tags.length > MOST_TAGS ? [fault(['tags'], texts.tooManyTags(tags.length, MOST_TAGS))] : []),
    ...repeatedNames(['tags'], tags),
    ...repeatedNames(['authors'], authors),
    ...repeatedNames(['aliases'], aliases),
    ...repeatedNames(['related', 'pin'], related?.pin),
    ...repeatedNames(['related', 'exclude'], related?.exclude),
    ...(both ?? []),
    ...(!known.draft && isUnwritten(known.dek ?? '') ? [fault(['dek'], texts.unwritten(true))] : []),
    ...heroFaults(hero),
    ...dateFaults(known),
  ]
}
