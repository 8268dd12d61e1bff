import type { Moment } from '#lib/model/dates.ts'
import { eachPiece } from '#lib/model/each-piece.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Author, Issue, Tag } from '#lib/model/records.ts'
import { remembered } from '#lib/model/remembered.ts'
import { languagesIn, signersOf } from '#lib/model/signers.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { strings } from '#lib/strings.ts'
import { issueChanged, latest } from '../changed.ts'
import { tagUri } from '../feed/entry.ts'
import { NEVER } from '../feed/feeds.ts'

/** An issue as readers of catalogues see it. */
export type Volume = {
  readonly issue: Issue
  /** The same name that its e-book and the feeds have. */
  readonly id: string
  /** All who signed something in it, and all languages in which something is written: the same that its e-book says. */
  readonly authors: readonly Author[]
  readonly languages: readonly string[]
  readonly themes: readonly Tag[]
  readonly titles: readonly string[]
  readonly changed: Moment
  readonly hasPdf: boolean
}

/** A way to see fewer issues: those that have pieces under a theme. */
export type Facet = { readonly tag: Tag; readonly count: number; readonly isActive: boolean }

/** The issues that can be taken along, all or those of one theme, for programs that read and keep books. */
export type Catalogue = {
  readonly imprint: Imprint
  readonly title: string
  readonly tag?: Tag
  readonly changed: Moment
  /** Latest first. */
  readonly volumes: readonly Volume[]
  readonly facets: readonly Facet[]
}

function volumeOf(magazine: Magazine, issue: Issue): Volume {
  const articles = articlesIn(magazine.byIssue, issue)
  return {
    issue,
    id: tagUri(issue.imprint, `numero-${issue.number}`),
    authors: signersOf(issue, articles),
    languages: languagesIn(articles),
    themes: tagsOf(articles).map((count) => count.tag),
    titles: eachPiece(articles, ({ title }) => title.text),
    changed: issueChanged(magazine, issue),
    hasPdf: magazine.prints.has(issue.slug),
  }
}

/** All volumes, latest first; made once a magazine, as the catalogue of each theme chooses from them. */
const volumesOf = remembered((magazine: Magazine) =>
  magazine.issues.map((issue) => volumeOf(magazine, issue)),
)

/** The catalogue of all issues, or of those with pieces under a theme. */
export function catalogueOf(magazine: Magazine, tag?: Tag): Catalogue {
  const volumes = volumesOf(magazine)
  const holding = (slug: string) =>
    volumes.filter(({ themes }) => themes.some((theme) => theme.slug === slug))
  const facets = magazine.tags.map((theme) => ({
    tag: theme,
    count: holding(theme.slug).length,
    isActive: theme.slug === tag?.slug,
  }))
  const shown = tag ? holding(tag.slug) : volumes
  const { imprint } = magazine
  return {
    imprint,
    title: tag ? strings.catalogue.ofTheme(tag.name) : strings.catalogue.title(imprint.name),
    ...(tag && { tag }),
    changed: latest(shown.map(({ changed }) => changed)) ?? NEVER,
    volumes: shown,
    facets: facets.filter(({ count }) => count > 0),
  }
}

/** The catalogue at an address below `/opds`; undefined where no issue has a piece under such a theme. */
export function catalogueAt(magazine: Magazine, slug: string): Catalogue | undefined {
  const tag = magazine.bySlug.tag.get(slug)
  const catalogue = tag && catalogueOf(magazine, tag)
  return catalogue && catalogue.volumes.length > 0 ? catalogue : undefined
}

/** Where a catalogue stands, in a format. */
export const addressOf = ({ tag }: Pick<Catalogue, 'tag'>, format: 'xml' | 'json'): string =>
  paths.catalogue(format, tag?.slug)

/** The rel by which readers know that a file is there for everybody. */
export const OPEN_ACCESS = 'http://opds-spec.org/acquisition/open-access'

/** The files of an issue, as both formats name them. */
export const filesOf = ({ hasPdf }: Volume): readonly ('epub' | 'pdf')[] =>
  hasPdf ? ['epub', 'pdf'] : ['epub']
