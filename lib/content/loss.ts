import { type FileFault, START } from '#lib/model/fault.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { folder as messages } from './messages/folder.ts'

/** How much of a magazine is out. */
export type Counts = { readonly issues: number; readonly articles: number; readonly pages: number }

/** The counts by which two states of a magazine are compared. */
export function countsOf({ issues, articles, pages }: Magazine): Counts {
  return { issues: issues.length, articles: articles.length, pages: pages.length }
}

/** More than half gone: `passes` if it may be meant, and is taken live once it has stood for a while. */
export type Loss = { readonly problem: FileFault; readonly passes: boolean }

/**
 * What would be lost for readers if one state of a magazine followed another, when it is so much that the folder is more
 * likely damaged than edited: a disk that is not mounted looks like a magazine without issues, a copy half done like a
 * smaller one. Nobody publishes a magazine without issues, so that never passes. A smaller one may be meant.
 */
export function lossBetween(live: Counts, next: Counts): Loss | undefined {
  const lost = (passes: boolean, said: ReturnType<typeof messages.emptied>): Loss => ({
    passes,
    problem: { file: '', ...START, ...said },
  })
  if (live.issues > 0 && next.issues === 0) return lost(false, messages.emptied(live.issues))
  const kinds = [
    ['articoli', live.articles, next.articles],
    ['numeri', live.issues, next.issues],
    ['pagine', live.pages, next.pages],
  ] as const
  const halved = kinds.find(([, before, after]) => after * 2 < before)
  if (!halved) return undefined
  const [what, before, after] = halved
  return lost(true, messages.halved(what, before, after))
}
