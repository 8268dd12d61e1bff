import { paths } from '#lib/model/paths.ts'
import { isSlug } from '#lib/model/slug.ts'

/** What narrows a search down; each is the word of the address and of the form. */
export const FILTERS = ['numero', 'rubrica', 'tema', 'autore', 'anno'] as const

export type Filter = (typeof FILTERS)[number]

/** A question as the page takes it: normalised, so that equal questions have equal addresses. */
export type Query = {
  readonly text: string
  readonly filters: Readonly<Partial<Record<Filter, string>>>
  readonly page: number
}

/** A question longer than this is not one; what follows is not read. */
export const LONGEST_QUERY = 200
const LONGEST_FILTER = 100
const PAGE = /^[1-9]\d{0,3}$/

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

/** NFC, without soft hyphens and their like, whitespace and control characters as single spaces, 200 characters at most and no half of a pair at the cut. */
function cleaned(text: string): string {
  const whole = text.slice(0, LONGEST_QUERY * 50).toWellFormed()
  const spaced = whole
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\p{C}\ufffd]+/gu, ' ')
  return spaced
    .trim()
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trim()
}

/** Reads the parameters of an address. Never throws: what is not understood is left out; of a repeated one the first counts. */
export function readQuery(parameters: Parameters): Query {
  const first = (name: string): string => {
    const value = parameters[name]
    return (typeof value === 'string' ? value : value?.[0]) ?? ''
  }
  const filters = FILTERS.map((name) => [name, first(name)] as const).filter(
    ([, value]) => value.length <= LONGEST_FILTER && isSlug(value),
  )
  const page = first('pagina')
  return {
    text: cleaned(first('q')),
    filters: Object.fromEntries(filters),
    page: PAGE.test(page) ? Number(page) : 1,
  }
}

/** The one address of a question: parameters in a fixed order, without empty ones. */
export function queryHref({ text, filters, page }: Query): string {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  for (const name of FILTERS) {
    const value = filters[name]
    if (value) parameters.set(name, value)
  }
  if (page > 1) parameters.set('pagina', String(page))
  const written = parameters.toString()
  return written ? `${paths.search}?${written}` : paths.search
}
