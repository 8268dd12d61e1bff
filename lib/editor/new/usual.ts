import type { Author } from '#lib/model/records.ts'

/** What most of what is there has: of records, the one that `of` names most often. */
export function usual<Item>(
  records: readonly { readonly slug: string }[],
  items: readonly Item[],
  of: (item: Item) => readonly { readonly slug: string }[],
): string | undefined {
  const uses = Map.groupBy(items.flatMap(of), ({ slug }) => slug)
  const count = ({ slug }: { readonly slug: string }): number => uses.get(slug)?.length ?? 0
  return records.toSorted((a, b) => count(b) - count(a))[0]?.slug
}

type Signed = { readonly authors: readonly Author[] }

/** Who is proposed for something new: of the desks the one that signs most of what is there, a person if there is no desk. */
export function usualAuthor(authors: readonly Author[], signed: readonly Signed[]): string | undefined {
  const desks = authors.filter(({ kind }) => kind === 'desk')
  return usual(desks.length > 0 ? desks : authors, signed, (record) => record.authors)
}
