/** Lower-case ASCII words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a name can stand in a URL as it is. */
export function isSlug(name: string): boolean {
  return SLUG.test(name)
}

/** Lower case without accents: the form in which names are compared. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The slug of a title: apostrophes become hyphens, accents are folded, the rest is dropped. Empty if nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
