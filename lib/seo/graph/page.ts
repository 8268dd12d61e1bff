import type { AboutPage, CollectionPage, ContactPage, DefinedTerm, ProfilePage, WebPage } from 'schema-dts'
import { isoOf } from '#lib/model/dates.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'
import type { PageFacts } from '../page-facts.ts'
import { absolute } from '../urls.ts'
import { ids, ref } from './ids.ts'

export type PageKind = 'WebPage' | 'CollectionPage' | 'ProfilePage' | 'AboutPage' | 'ContactPage'
type PageNode = WebPage | CollectionPage | ProfilePage | AboutPage | ContactPage

/** A list says how many it holds and names the first: with thousands under a theme the page would double. */
export const NAMED = 50

/** What a list holds, in the order shown. */
export type Listed = { readonly name: string; readonly path: string }

/** The page itself, told apart from what it is about. */
export function pageNode(
  facts: PageFacts,
  kind: PageKind,
  more: { readonly about?: string; readonly trail?: boolean; readonly list?: readonly Listed[] } = {},
): PageNode {
  const { path, title, description, changed, drawing = facts.picture } = facts
  const { about, trail, list } = more
  return {
    '@type': kind,
    '@id': ids.page(path),
    url: absolute(path),
    name: title,
    description,
    inLanguage: LANGUAGE,
    isPartOf: ref(ids.website),
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: absolute(drawing.path),
      width: String(drawing.width),
      height: String(drawing.height),
    },
    ...(changed && { dateModified: isoOf(changed) }),
    ...(about !== undefined && { mainEntity: ref(about) }),
    ...(trail && { breadcrumb: ref(ids.trail(path)) }),
    ...(list &&
      list.length > 0 && {
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: list.length,
          itemListElement: list.slice(0, NAMED).map((item, at) => ({
            '@type': 'ListItem',
            position: at + 1,
            name: item.name,
            url: absolute(item.path),
          })),
        },
      }),
  }
}

/** A theme by name, for the pages that do not say what it means. */
export const themeStub = ({ slug, name }: Tag): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': ids.theme(slug),
  name,
  url: absolute(paths.theme(slug)),
})

/** A theme as a term of the magazine's closed list, with what the magazine means by it. */
export function themeNode(tag: Tag): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': ids.theme(tag.slug),
    name: tag.name,
    description: tag.description,
    url: absolute(paths.theme(tag.slug)),
    inDefinedTermSet: absolute(paths.themes),
  }
}
