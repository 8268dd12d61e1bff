import type { Imprint } from '#lib/model/imprint.ts'

/** What result pages show of a title and of a description. */
export const TITLE_MOST = 65
export const DESCRIPTION = { least: 50, most: 160 } as const

/** A page's title with the magazine's name after it, where it fits; a long title stands alone rather than be cut. */
export function fullTitle(title: string, { name }: Pick<Imprint, 'name'>): string {
  const whole = `${title} | ${name}`
  return whole.length <= TITLE_MOST ? whole : title
}

/** Closing marks belong to a sentence that they end, and end none themselves: «prezzo giusto» may stand in the middle. */
const SENTENCES = /^.*[.!?][»”’)]*(?=\s)/

/**
 * A description of 50 to 160 characters: whole sentences of a longer text, else whole words and an ellipsis;
 * a shorter one is followed by the magazine's descriptor, and where it is next to nothing by the motto.
 */
export function fitDescription(
  text: string,
  { descriptor, motto }: Pick<Imprint, 'descriptor' | 'motto'>,
): string {
  const { least, most } = DESCRIPTION
  if (text.length < least) {
    const longer = `${text.replace(/[.\s]*$/, '')}. ${descriptor}.`
    return longer.length < least ? `${longer} ${motto.text}` : longer
  }
  if (text.length <= most) return text
  const sentences = SENTENCES.exec(text.slice(0, most + 1))?.[0]
  if (sentences !== undefined && sentences.length >= least) return sentences
  return `${text.slice(0, most - 1).replace(/[\s,;:]+\S*$/, '')}…`
}
