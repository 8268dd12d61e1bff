import type { Moment } from '#lib/model/dates.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import type { Article } from '#lib/model/records.ts'

/** An image of a page: root-relative address, size, and what it shows. */
export type Picture = {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** What machines are told of one page. Metadata, sitemap and JSON-LD are written from the same facts. */
export type PageFacts = {
  /** The magazine that it is a page of. */
  readonly imprint: Imprint
  /** Root-relative: it becomes the one canonical address. */
  readonly path: string
  /** Root-relative: the page to which search engines are sent for what this one says, if it is another. */
  readonly canonical?: string
  /** Without the magazine's name. */
  readonly title: string
  /** 50 to 160 characters. */
  readonly description: string
  /** The link preview. */
  readonly picture: Picture
  /** The same without words, where there is one: what search engines ask for. */
  readonly drawing?: Omit<Picture, 'alt'>
  /** Unlisted pages say `noindex` and stand in no sitemap. */
  readonly listed: boolean
  /** When its content last changed; standing pages declare no date. */
  readonly changed?: Moment
  /** Title of the page's own feed, if it has one. */
  readonly feed?: string
  /** Title of the catalogue of issues, on the page that leads to it. */
  readonly catalogue?: string
  readonly article?: Article
  /** The same in other languages, itself among them: language → root-relative address. `x-default` is for all others. */
  readonly versions?: Readonly<Record<string, string>>
  readonly profile?: boolean
  /** Neighbours in the same series: articles of an issue, pages of a list. Root-relative. */
  readonly previous?: string
  readonly next?: string
  /** Drawings of the text, for the sitemap. */
  readonly images?: readonly string[]
}
