import { type Catalogue, type Magazine, publish } from '#lib/model/magazine.ts'
import { allLinks, type Links } from './all-links.ts'
import { linksElsewhere } from './links-elsewhere.ts'

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

/** The magazine as it will be when everything that is written is out. */
export const everythingOut = (catalogue: Catalogue): Magazine =>
  publish(catalogue, { now: END, preview: false })

/** A catalogue with all that follows from it. */
export function sideOf(catalogue: Catalogue): Side {
  const magazine = everythingOut(catalogue)
  return { catalogue, magazine, links: allLinks(magazine) }
}

/** Below this many articles a thread takes longer to start than the links of all of them. */
const WORTH_A_THREAD = 2000

/** Two catalogues with all that follows from them; the links of a large one on another core, meanwhile. */
export async function bothSides(
  base: Catalogue,
  head: Catalogue,
): Promise<readonly [base: Side, head: Side]> {
  if (base.articles.length < WORTH_A_THREAD) return [sideOf(base), sideOf(head)]
  const links = linksElsewhere(base)
  const other = sideOf(head)
  return [{ catalogue: base, magazine: everythingOut(base), links: await links }, other]
}
