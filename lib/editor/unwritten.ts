import { placeOf } from '#lib/content/place.ts'
import { isUnwritten } from '#lib/content/rules/body.ts'
import type { Segment } from './prose/segment.ts'
import type { Match } from './rules/rule.ts'

/**
 * What `npm run new` writes in place of an editorial and of the text of a page. They do not begin like the other texts to
 * write over, which stop the check in a text that is no draft: neither has one, and their files must pass the check as soon
 * as they are made.
 */
export const UNWRITTEN_EDITORIAL = 'L’editoriale è da scrivere qui.'
export const UNWRITTEN_PAGE = 'Il testo della pagina è da scrivere qui.'

/** The kinds that are never a draft. Of an article the check of the content says it, when it is one no longer. */
const NEVER_DRAFT: ReadonlySet<string> = new Set(['issue', 'author', 'tag', 'section', 'page', 'call'])

const isLeft = ({ key, text }: Segment): boolean =>
  key === undefined
    ? [UNWRITTEN_EDITORIAL, UNWRITTEN_PAGE].some((left) => text.startsWith(left))
    : isUnwritten(text)

/** What a file of a kind without drafts still holds of what `npm run new` wrote: a doubt, so that it can be written in steps. */
export function unwrittenIn(
  file: string,
  prose: readonly Segment[],
): readonly { readonly segment: Segment; readonly match: Match }[] {
  if (!NEVER_DRAFT.has(placeOf(file).place.kind)) return []
  const message = 'qui c’è ancora il testo segnaposto di un file nuovo, e in rete andrebbe così com’è'
  const remedy = 'scrivi il tuo al suo posto'
  return prose.filter(isLeft).map((segment) => ({
    segment,
    match: { at: 0, length: segment.text.length, message, remedy },
  }))
}
