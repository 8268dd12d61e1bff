import type { Magazine } from '#lib/model/magazine.ts'
import { searchOf } from '#lib/search/current.ts'
import { readQuery } from '#lib/search/query.ts'
import type { Results } from '#lib/search/results.ts'

/** What a magazine answers to the parameters of an address. */
export async function answer(
  magazine: Magazine,
  parameters: Readonly<Record<string, string>>,
): Promise<Results> {
  return (await searchOf(magazine)).find(readQuery(parameters))
}

/** The slugs of the pieces found for a text, in order. */
export async function slugsFor(magazine: Magazine, q: string): Promise<readonly string[]> {
  const { results } = await answer(magazine, { q })
  return results.map(({ piece }) => piece.href.replace(/^\/(?:articoli|numeri)\//, ''))
}

/** A text with its marks in square brackets. */
export const shown = (fragments: readonly { text: string; marked: boolean }[]): string =>
  fragments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
