import { MARK, OTHER } from './segment.ts'

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i

/**
 * Lays the value of a text node over its source, which may hold more: the `>` before a line, a backslash, an entity.
 * Gives a text as long as the source. What cannot be explained is masked to the end: nothing is mended on a guess.
 */
export function align(source: string, value: string): string {
  if (source === value) return source
  let masked = ''
  let read = 0
  while (masked.length < source.length) {
    const at = masked.length
    const here = source[at] ?? ''
    const wanted = value[read]
    if (wanted === undefined) return masked + MARK.repeat(source.length - at)
    const entity = here === '&' ? ENTITY.exec(source.slice(at, at + 12))?.[0] : undefined
    if (entity && !value.startsWith(entity, read)) {
      masked += OTHER.repeat(entity.length)
      // One entity may stand for two code units.
      read += (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1
    } else if (here === '\\' && source[at + 1] === wanted && wanted !== '\\') {
      masked += OTHER.repeat(2)
      read += 1
    } else if (here === '\\' && wanted === '\\' && source[at + 1] === '\\') {
      masked += OTHER.repeat(2)
      read += 1
    } else if (here === wanted) {
      masked += here
      read += 1
    } else if (masked.endsWith('\n') || masked.endsWith(MARK) || /[ \t]/.test(here)) {
      // Indentation and quote marks after a line end, spaces before one.
      masked += MARK
    } else return masked + OTHER.repeat(source.length - at)
  }
  return masked
}
