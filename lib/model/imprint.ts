import type { Forge } from './forge.ts'
import type { Licence } from './licences.ts'
import type { File } from './records.ts'
import type { Title } from './title.ts'

/** Months from one issue to the next, by the word (Italian) that says how often a magazine comes out. */
export const PERIODS = {
  mensile: 1,
  bimestrale: 2,
  trimestrale: 3,
  quadrimestrale: 4,
  semestrale: 6,
  annuale: 12,
} as const
export type Period = keyof typeof PERIODS

/**
 * The colours of an issue (docs/design.md, 3). `night` is the strong ink in the dark scheme; `overlap` appears only where two
 * forms meet. All in the six digits of the web.
 */
export type InkSet = {
  readonly light: string
  readonly strong: string
  readonly night: string
  readonly overlap: string
}

/** Where the files of the magazine lie, for links that lead there; `forge` where the address does not tell whose it is. */
export type Lying = {
  readonly url: string
  readonly branch?: string
  readonly folder: string
  readonly forge?: Forge
}

/** What a magazine is called and what makes it this one: the record of `rivista.yml`. */
export type Imprint = File<'imprint'> & {
  /** As the mark sets it. */
  readonly name: string
  /** The word between the two opposites of an issue. Without one an issue has one title, in one line or two. */
  readonly hinge?: string
  /** What kind of magazine it is: «Rivista di porti, mestieri e cucine». */
  readonly descriptor: string
  readonly motto: Title
  /** What result pages and feeds say of the whole. */
  readonly description: string
  readonly period: Period
  /** The year of its first issue. */
  readonly since?: number
  readonly licence: Licence
  /** On whose clock a piece comes out. */
  readonly timeZone: string
  /**
   * Who gives names to the pieces in feeds (RFC 4151), and since when. It never changes again, whatever address the magazine
   * moves to: another one would be new pieces to every feed reader.
   */
  readonly feedAuthority: string
  readonly repository?: Lying
  /** Where letters go: a page or an address of mail. */
  readonly contact?: string
  /** What the server says in the record's place. */
  readonly fromServer: readonly ('repository' | 'contact')[]
  readonly publisher?: string
  /** Who answers for what is published. */
  readonly responsible?: string
  /** Court and number, where a magazine must be registered. */
  readonly registration?: string
  readonly issn?: string
  /** Slug of the call under every article that brings none. */
  readonly call?: string
  /** The magazine's pages elsewhere. */
  readonly profiles: readonly string[]
  /** What shops of applications call it, besides a magazine. */
  readonly categories: readonly string[]
  /** Sets of inks; an issue names one by its place, from 0. */
  readonly inks: readonly InkSet[]
  /** The set of the mark, of the icons and of what belongs to no issue. */
  readonly houseInks: number
  /** Slugs of the standing pages in the order of the footer. Those that are not named follow. */
  readonly pages: readonly string[]
  /** The standing pages that more hangs on than their place: which slug has which part. */
  readonly parts: Readonly<Partial<Record<Part, string>>>
}

/** What a standing page can be, besides a page. */
export const PARTS = ['about', 'contact', 'colophon', 'privacy'] as const
export type Part = (typeof PARTS)[number]
