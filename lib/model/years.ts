import type { Issue } from './records.ts'

export type Year = { readonly year: string; readonly issues: readonly Issue[] }

/** Issues by the year in which each came out, in their order: of the newest first, the newest year first. */
export function byYear(issues: readonly Issue[]): readonly Year[] {
  const years = Map.groupBy(issues, ({ published }) => published.day.slice(0, 4))
  return [...years].map(([year, ofYear]) => ({ year, issues: ofYear }))
}
