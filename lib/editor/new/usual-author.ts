import type { Author } from '#lib/model/records.ts'

type Signed = { readonly authors: readonly Author[] }

/** Who is proposed for something new: of the desks the one that signs most of what is there, a person if there is no desk. */
export function usualAuthor(authors: readonly Author[], signed: readonly Signed[]): string | undefined {
  const count = Map.groupBy(
    signed.flatMap((record) => record.authors),
    ({ slug }) => slug,
  )
  const pieces = ({ slug }: Author): number => count.get(slug)?.length ?? 0
  const isDesk = ({ kind }: Author): number => Number(kind === 'desk')
  return authors.toSorted((a, b) => isDesk(b) - isDesk(a) || pieces(b) - pieces(a))[0]?.slug
}
