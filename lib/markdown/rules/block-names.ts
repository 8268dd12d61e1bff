import { closest, distance } from 'fastest-levenshtein'
import { BLOCKS, type Block, LANGUAGE } from '../blocks.ts'
import { messages } from '../messages.ts'

const NAMES: readonly string[] = [...BLOCKS, LANGUAGE]

/** Whether a block has a name of ours, letter by letter: another case is another name. */
export const isBlock = (name: string): name is Block => BLOCKS.some((known) => known === name)

/** The one of our names that a name most likely means, if any is near enough. */
function nearestIn(names: readonly string[], name: string): string | undefined {
  const near = closest(name.toLowerCase(), names)
  return distance(name.toLowerCase(), near) <= name.length / 2 ? near : undefined
}

/** The block that a name most likely means. */
export function meantBlock(name: string): Block | undefined {
  const near = nearestIn(BLOCKS, name)
  return near !== undefined && isBlock(near) ? near : undefined
}

/** What is wrong with the name of a block that is not one of ours. */
export function unknownName(name: string): ReturnType<typeof messages.unknownBlock> {
  return name === LANGUAGE ? messages.language() : messages.unknownBlock(name, nearestIn(NAMES, name))
}

/** What is wrong with a name after one colon that is not that of a foreign word. */
export const colonName = (name: string): ReturnType<typeof messages.unknownBlock> =>
  isBlock(name) ? messages.blockColons(name) : unknownName(name)
