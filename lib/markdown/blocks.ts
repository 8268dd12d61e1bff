import { closest, distance } from 'fastest-levenshtein'
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'

/** The blocks that editors open with `:::`, by the names they write. */
export const BLOCKS = [
  'stacco',
  'pratica',
  'tabella',
  'grafico',
  'dialogo',
  'glossario',
  'scheda',
  'quiz',
  'commento',
  'anche',
] as const
export type Block = (typeof BLOCKS)[number]

/** The blocks that cannot do without a title. */
export const TITLED: ReadonlySet<Block> = new Set(['tabella', 'grafico', 'scheda', 'quiz', 'commento'])

/** How the first line of a block is written: «:::stacco», «:::tabella[Titolo]». */
export const openingOf = (name: Block): string => `:::${name}${TITLED.has(name) ? '[Titolo]' : ''}`

/** What a block holds: its title between square brackets, if it has one, and the rest. */
export type Contents = {
  readonly title: readonly PhrasingContent[]
  readonly label?: Paragraph
  readonly rest: readonly (BlockContent | DefinitionContent)[]
}

/** Tells the title of a block from what follows: the parser puts it first, as a marked paragraph. */
export function contentsOf({ children }: ContainerDirective): Contents {
  const [label, ...rest] = children
  return label?.type === 'paragraph' && label.data?.directiveLabel
    ? { title: label.children, label, rest }
    : { title: [], rest: children }
}

/** The only directive that stands inside a line: `:lang[words]{en}`. */
export const LANGUAGE = 'lang'

/** The tag of a language: `en`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** The language of a foreign word: the one name between the braces, a tag; undefined if it is not one. */
export function languageOf({ attributes }: TextDirective): string | undefined {
  const [first, ...others] = Object.entries(attributes ?? {})
  if (!first || others.length > 0 || first[1] !== '') return undefined
  return LANGUAGE_TAG.test(first[0]) ? first[0] : undefined
}

/** The names of all directives. */
export const DIRECTIVES: readonly string[] = [...BLOCKS, LANGUAGE]

/** Whether a block has a name of ours, letter by letter: another case is another name. */
export const isBlock = (name: string): name is Block => BLOCKS.some((known) => known === name)

/** The one of our names, blocks or all, that a name most likely means, if any is near enough. */
export function nearestIn(names: readonly string[], name: string): string | undefined {
  const near = closest(name.toLowerCase(), names)
  return distance(name.toLowerCase(), near) <= name.length / 2 ? near : undefined
}

/** The block that a name most likely means. */
export function meantBlock(name: string): Block | undefined {
  const near = nearestIn(BLOCKS, name)
  return near !== undefined && isBlock(near) ? near : undefined
}
