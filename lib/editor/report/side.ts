import { type Catalogue, type Magazine, publish } from '#lib/model/magazine.ts'
import { allLinks, type Links } from './all-links.ts'

/** The magazine before a change, or after it. */
export type Side = {
  readonly catalogue: Catalogue
  /** As it will be when everything that is written is out: a scheduled piece has neighbours too. Drafts are in none of its lists. */
  readonly magazine: Magazine
  /** By slug: what each article leads to. */
  readonly links: ReadonlyMap<string, Links>
}

/** After every date that can be written. */
const END = Date.UTC(9999, 11, 31)

/** A catalogue with all that follows from it. */
export function sideOf(catalogue: Catalogue): Side {
  const magazine = publish(catalogue, { now: END, preview: false })
  return { catalogue, magazine, links: allLinks(magazine) }
}
