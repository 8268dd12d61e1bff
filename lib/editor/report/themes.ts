import { distance } from 'fastest-levenshtein'
import { articlesIn } from '#lib/model/magazine.ts'
import type { Tag } from '#lib/model/records.ts'
import { slugify } from '#lib/model/slug.ts'
import type { Change } from './change.ts'
import { type Line, type Section, say } from './line.ts'
import type { Side } from './side.ts'

/** Above this share of the archive a theme no longer tells one piece from another. */
const BROAD = 0.4
/** Below this many articles no share means anything. */
const ENOUGH = 10

const usesIn = ({ magazine }: Side, tag: Tag): number => articlesIn(magazine.byTag, tag).length

/** The stem by which «vendita» and «vendite» are one word. */
const stem = (word: string): string => slugify(word).replace(/[aeiou]+$/, '')

function alike(a: Tag, b: Tag): boolean {
  const words = ({ name, synonyms }: Tag) => [name, ...synonyms]
  const near = distance(slugify(a.name), slugify(b.name)) === 1 || stem(a.name) === stem(b.name)
  return (
    near ||
    words(a).some((word) => slugify(word) === slugify(b.name)) ||
    words(b).some((word) => slugify(word) === slugify(a.name))
  )
}

/** Themes that this change uses for the first time, leaves with one piece, or spreads too thin; themes that look like one another. */
export function themes({ base, head }: Change): Section {
  const known = new Map(base.catalogue.tags.map((tag) => [tag.slug, tag]))
  const total = head.magazine.articles.length
  const counted = head.catalogue.tags.flatMap((tag): readonly Line[] => {
    const old = known.get(tag.slug)
    const [was, is] = [old ? usesIn(base, old) : 0, usesIn(head, tag)]
    const broad = (uses: number, all: number) => all >= ENOUGH && uses / all > BROAD
    return [
      ...(was === 0 && is > 0 ? [say`Usato per la prima volta: ${tag.name}`] : []),
      ...(is === 1 && was !== 1
        ? [say`Sta in un pezzo solo: ${tag.name}. Non porta a niente finché resta solo`]
        : []),
      ...(broad(is, total) && !broad(was, base.magazine.articles.length)
        ? [say`Sta in ${is} pezzi su ${total}: ${tag.name}. Non distingue più`]
        : []),
    ]
  })
  const added = head.catalogue.tags.filter(({ slug }) => !known.has(slug))
  const doubles = added.flatMap((tag) =>
    head.catalogue.tags
      .filter(
        (other) => other !== tag && alike(tag, other) && (known.has(other.slug) || tag.slug < other.slug),
      )
      .map((other) => say`Quasi uguali: ${tag.name} e ${other.name}`),
  )
  return { title: 'I temi', lines: [...counted, ...doubles] }
}
