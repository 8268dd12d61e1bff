import type { Article } from './records.ts'

/** The language of the interface, and of a text that names none. */
export const LANGUAGE = 'it'

/**
 * The `lang` of an article's own words, where they are not Italian. It belongs on the elements that hold nothing else: what the
 * magazine says around them stays Italian.
 */
export function langOf({ lang }: Pick<Article, 'lang'>): string | undefined {
  return lang === LANGUAGE ? undefined : lang
}
