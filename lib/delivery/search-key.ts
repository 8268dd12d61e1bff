import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { FILTERS, type Filter, queryHref, readQuery } from '#lib/search/query.ts'

/** Whether a key is a question to the search. */
export const isSearch = (key: string): boolean => key.split('?', 1)[0] === paths.search

/** Articles stand newest first. */
function hasYear({ articles }: Magazine, year: string): boolean {
  const [newest = '', oldest = ''] = [articles.at(0), articles.at(-1)].map((article) =>
    article?.published.day.slice(0, 4),
  )
  return oldest <= year && year <= newest
}

/** Whether the magazine has what a filter asks for. */
const HAS: Readonly<Record<Filter, (magazine: Magazine, value: string) => boolean>> = {
  numero: ({ issues }, value) => issues.some(({ number }) => String(number) === value),
  rubrica: ({ bySlug }, value) => bySlug.section.has(value),
  tema: ({ bySlug }, value) => bySlug.tag.has(value),
  autore: ({ bySlug }, value) => bySlug.author.has(value),
  anno: (magazine, value) => /^\d{4}$/.test(value) && hasYear(magazine, value),
}

/**
 * The one key of a search: parameters in a fixed order, without what the magazine does not have. Whatever is made up for
 * a filter leads to the page without that filter, as its form then shows.
 */
export function searchKey(given: URLSearchParams, magazine: Magazine): string {
  const query = readQuery(Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name)])))
  const known = FILTERS.flatMap((name) => {
    const value = query.filters[name]
    return value !== undefined && HAS[name](magazine, value) ? [[name, value]] : []
  })
  return queryHref({ ...query, filters: Object.fromEntries(known) })
}
