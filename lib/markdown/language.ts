import type { TextDirective } from 'mdast-util-directive'

/** The language of `:lang[words]{en}`: the one name between the braces, a tag such as `en` or `pt-BR`; undefined if it is not one. */
export function languageOf({ attributes }: TextDirective): string | undefined {
  const [first, ...others] = Object.entries(attributes ?? {})
  if (!first || others.length > 0 || first[1] !== '') return undefined
  return /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(first[0]) ? first[0] : undefined
}
