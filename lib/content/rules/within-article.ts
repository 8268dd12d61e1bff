import { messages } from '#lib/markdown/messages.ts'
import { namesFile } from '#lib/markdown/rules/links-and-images.ts'
import type { Said } from '#lib/model/fault.ts'
import type { ArticleMatter } from '../kinds/article.ts'
import { isGroup } from '../kinds/schema-paths.ts'
import { texts } from '../messages/records.ts'
import { images } from '../messages/targets.ts'
import { isUnwritten } from '../read-body.ts'
import type { KeyFault, Path } from '../yaml.ts'

/** Themes of one article. */
export const MOST_TAGS = 6

const fault = (path: Path, said: Said): KeyFault => ({ ...said, path })

/** A name that stands twice in a list, reported where it comes back. */
export function repeatedNames(key: readonly string[], names: readonly string[] = []): readonly KeyFault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [fault([...key, index], texts.repeated(key.join('.'), name))] : [],
  )
}

/** A list that must name somebody or something. */
export function emptyList(key: string, names: readonly string[] | undefined): readonly KeyFault[] {
  return names?.length === 0 ? [fault([key], texts.none(key))] : []
}

function heroFaults(hero: ArticleMatter['hero']): readonly KeyFault[] {
  if (!hero) return []
  const { src, alt, decorative } = hero
  if (alt === undefined) return decorative ? [] : [{ ...images.heroAlt(), path: ['hero'], part: 'key' }]
  if (decorative) return [{ ...images.heroAltAndDecorative(), path: ['hero', 'decorative'], part: 'key' }]
  return namesFile(alt, src) ? [fault(['hero', 'alt'], messages.altFileName(alt))] : []
}

function dateFaults({
  published,
  updated,
  corrections = [],
  withdrawn,
}: Partial<ArticleMatter>): readonly KeyFault[] {
  if (!published) return []
  const early = (key: string, day: string, path: Path) =>
    day < published.day ? [fault(path, texts.beforePublished(key, day, published.day))] : []
  return [
    ...(updated && updated.instant < published.instant
      ? [fault(['updated'], texts.beforePublished('updated', updated.text, published.text))]
      : []),
    ...corrections.flatMap(({ date }, index) => early('corrections', date, ['corrections', index, 'date'])),
    ...(withdrawn ? early('withdrawn', withdrawn.date, ['withdrawn', 'date']) : []),
  ]
}

/** Every text of a front matter that waits to be written, however deep it stands. */
function unwrittenValues(value: unknown, path: Path = []): readonly KeyFault[] {
  if (typeof value === 'string') return isUnwritten(value) ? [fault(path, texts.unwritten(true))] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => unwrittenValues(item, [...path, index]))
  if (!isGroup(value)) return []
  return Object.entries(value).flatMap(([key, item]) => unwrittenValues(item, [...path, key]))
}

/** Faults between the fields of one article. Takes the fields that are right; the others are reported already. */
export function articleFaults(known: Partial<ArticleMatter>): readonly KeyFault[] {
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
    ...(known.draft ? [] : unwrittenValues({ ...known, title: known.title?.text })),
    ...heroFaults(hero),
    ...dateFaults(known),
  ]
}
