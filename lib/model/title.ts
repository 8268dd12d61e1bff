/** A title in the magazine's two voices: the first is set heavy, the second in italic. */
export type Title = {
  /** The whole title without the separator: for `<title>`, feeds, share texts and search. */
  readonly text: string
  readonly first: string
  readonly second?: string
}

/** Whether a title has one voice or two, and each says something. A bar without spaces around it («CI|CD») divides nothing. */
export function hasVoices(written: string): boolean {
  const voices = written.split('|')
  return voices.length <= 2 && voices.every((voice) => voice.trim() !== '') && !/\S\||\|\S/.test(written)
}

/**
 * Splits a title as an editor writes it at its one optional ` | `.
 * Takes the text of the front matter; a second separator stays in the second voice (the check refuses it).
 */
export function parseTitle(written: string): Title {
  const [first = '', ...rest] = written.split('|').map((voice) => voice.trim())
  const second = rest.join(' | ')
  return second ? { text: `${first} ${second}`, first, second } : { text: first, first }
}

/** Characters from which a title is set one size smaller: 140 of them at the largest size would fill three screens. */
const LONG = 70

/** Whether a title is too long for the largest sizes. */
export function isLong({ text }: Pick<Title, 'text'>): boolean {
  return text.length > LONG
}

/** The first voice as the name of a link: «Chi siamo» of `Chi siamo: | chi scrive e perché`. */
export function menuName(title: Title): string {
  return title.first.replace(/[:,.]$/, '')
}
