import type { Magazine } from './magazine.ts'

/** Who signs the pieces of a magazine: desks that write together, persons, or both. */
export type Signing = { readonly desks: boolean; readonly persons: boolean }

/** Who has signed what is out. */
export function signingOf({ authors }: Pick<Magazine, 'authors'>): Signing {
  return {
    desks: authors.some(({ kind }) => kind === 'desk'),
    persons: authors.some(({ kind }) => kind === 'person'),
  }
}
