import type { Metadata } from 'next'
import type { Graph } from 'schema-dts'
import type { Imprint } from '#lib/model/imprint.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { Issue } from '#lib/model/records.ts'
import { inOrder } from '#lib/model/standing.ts'
import { menuName } from '#lib/model/title.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import type { PageFacts } from '#lib/seo/page-facts.ts'

/** What stands around every page. */
export type Frame = {
  readonly imprint: Imprint
  readonly currentIssue?: Pick<Issue, 'slug' | 'number' | 'inks'>
  /** The standing pages in the order of the footer. */
  readonly pages: readonly { readonly slug: string; readonly name: string }[]
}

/**
 * What a page shows, and nothing else: plain data and records, never the magazine, a function or the clock. Two equal views are
 * two equal pages, so a page is kept by the digest of its view (`lib/delivery/digest.ts`).
 */
export type PageView = {
  readonly frame: Frame
  /** What the page shows of its records besides what stands wherever they are named (`whole.ts`). */
  readonly shown?: unknown
  /** What stands in its head. */
  readonly metadata: Metadata
  /** What it is, for machines. */
  readonly graph?: Graph
}

/** A view; or the address to which it moved; or nothing, where the magazine has no such page. */
export type Seen<View> = View | { readonly moved: string } | undefined

/** What is common to the pages of a magazine. */
export function frameOf({ imprint, issues: [issue], pages }: Magazine): Frame {
  return {
    imprint,
    ...(issue && { currentIssue: { slug: issue.slug, number: issue.number, inks: issue.inks } }),
    pages: inOrder(pages, imprint.pages).map(({ slug, title }) => ({ slug, name: menuName(title) })),
  }
}

/** The part of a view that every page has. */
export function pageOf(magazine: Magazine, facts: PageFacts, graph: Graph): PageView {
  return { frame: frameOf(magazine), metadata: metadataOf(facts), graph }
}
