import type { TextDirective } from 'mdast-util-directive'

/** The tag of a language: `en`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The language of `:lang[words]{en}`: the one name between the braces, a tag such as `en` or `pt-BR`; undefined if it is not one. */
export function languageOf({ attributes }: TextDirective): string | undefined {
  const [first, ...others] = Object.entries(attributes ?? {})
  if (!first || others.length > 0 || first[1] !== '') return undefined
  return LANGUAGE_TAG.test(first[0]) ? first[0] : undefined
}
