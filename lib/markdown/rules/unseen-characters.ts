import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { isOdd, type OddCharacter, oddCharacter, oddCharacters } from '#lib/model/characters.ts'
import type { Fault } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import type { Rule, Text } from '../nodes.ts'
import { CITED } from './other-programs.ts'

const SOFT_HYPHEN = '\u00AD'

/** The sign of a list as Word writes it: of its lines it is said that they are no list, which takes the sign away. */
const WORD_BULLET = /^([ \t]{0,3})[\uF0A7\uF0B7\uF0D8\uF0FC](?=\s)/gm

/** What an entity stands for, by its number; the replacement character, where that lies beyond Unicode. */
const characterOf = (point: number): string => (point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point))

const ENTITY = /(?<!\\)&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,24}));/gi

/** What of the source is code, where entities are not read. */
function codeRanges({ nodes }: Text): readonly (readonly [number, number])[] {
  return nodes.flatMap(({ node }) => {
    const isCode = node.type === 'code' || node.type === 'inlineCode' || node.type === 'html'
    return isCode ? [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const] : []
  })
}

/**
 * Characters that cannot be seen, as they are or as entities. The soft hyphen does what its author wants, and may stay wherever
 * a word can be divided, as after a bar.
 */
export const characterFaults: Rule = (text) => {
  const { source, at } = text
  const fault = (index: number, { name, codePoint }: OddCharacter): Fault => ({
    ...at(index),
    ...messages.invisible(name, codePoint),
  })
  const seen = isOdd(source)
    ? source
        .replaceAll(SOFT_HYPHEN, '-')
        .replace(WORD_BULLET, '$1-')
        .replace(CITED, (found) => '-'.repeat(found.length))
    : ''
  const faults = oddCharacters(seen).map((odd) => fault(odd.index, odd))
  if (!source.includes('&')) return faults
  const code = codeRanges(text)
  for (const { 1: decimal, 2: hex, 3: name, index } of source.matchAll(ENTITY)) {
    const named = name === undefined ? '' : decodeNamedCharacterReference(name) || ''
    const point = named.codePointAt(0) ?? Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)
    const odd = Number.isNaN(point) ? undefined : oddCharacter(characterOf(point))
    if (!odd || characterOf(point) === SOFT_HYPHEN) continue
    if (!code.some(([from, to]) => from <= index && index < to)) faults.push(fault(index, odd))
  }
  return faults
}
