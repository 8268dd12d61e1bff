/** Where one page of a list stands among the others. */
export type ListPage = {
  /** From 1. */
  readonly current: number
  readonly last: number
  /** Number of its first item, from 1. */
  readonly from: number
  /** The list's own address, which is that of its first page. */
  readonly path: string
}

/** Items on one page of a list. */
export const PER_PAGE = 12

/** Pages of a list of so many items: at least one. */
export const lastPage = (count: number, perPage = PER_PAGE): number => Math.max(1, Math.ceil(count / perPage))

/** Which page the rest of an address names; it has one spelling, so that no page has two addresses. */
function pageAt(rest: string): number | undefined {
  if (rest === '') return 1
  const [, written] = /^pagina\/([1-9]\d{0,5})$/.exec(rest) ?? []
  return written === undefined ? undefined : Number(written)
}

/**
 * The items of one page of a list and where it stands. `rest` is what follows the list's address: nothing on the first page,
 * `pagina/2` on the second; `pagina/1` has moved to the first. Undefined for what is no page of the list.
 */
export function listPage<Item>(
  all: readonly Item[],
  path: string,
  rest: string,
  perPage = PER_PAGE,
): { readonly items: readonly Item[]; readonly list: ListPage } | { readonly moved: string } | undefined {
  const current = pageAt(rest)
  const last = lastPage(all.length, perPage)
  if (current === undefined || current > last) return undefined
  if (current === 1 && rest !== '') return { moved: path }
  const start = (current - 1) * perPage
  return { items: all.slice(start, start + perPage), list: { current, last, from: start + 1, path } }
}
