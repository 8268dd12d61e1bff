import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** What stands for itself in a plain text though it was meant for a mark, and the text without it. */
export type Markup = { readonly found: string; readonly plain: string }

/** What the house writes for signs of the keyboard; the soft hyphen is left out. */
const TYPESET: ReadonlyMap<string, string> = new Map([
  ['"', '”'],
  ["'", '’'],
  ['\u00AD', ''],
])

/** The character of an entity, or the entity itself if it is none. */
function character(entity: string): string {
  const name = entity.slice(1, -1)
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? []
  const point = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)
  const isPoint = point > 31 && point <= 0x10ffff
  const sign = isPoint ? String.fromCodePoint(point) : decodeNamedCharacterReference(name) || entity
  return TYPESET.get(sign) ?? sign
}

type Mark = { readonly pattern: RegExp; readonly plain: (...found: string[]) => string }

const inner = (_: string, words = ''): string => words
const nothing = (): string => ''

/** Marks of Markdown, of HTML and of other programs. Each begins with a sign that is looked for first, and looks no further than its end. */
const MARKS: readonly Mark[] = [
  { pattern: /<!--[^>]{0,300}-->/g, plain: nothing },
  { pattern: /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]{0,300})?\/?>/gi, plain: nothing },
  { pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,20});/gi, plain: character },
  { pattern: /!?\[\[([^[\]]{1,300})\]\]/g, plain: inner },
  { pattern: /!?\[([^[\]]{0,300})\]\([^()\s]{1,300}(?:\s[^()]{0,300})?\)/g, plain: inner },
  { pattern: /\[\^[^[\]\s]{1,50}\]/g, plain: nothing },
  { pattern: /:[a-z]{2,20}\[([^[\]]{1,300})\](?:\{[^{}]{0,50}\})?/g, plain: inner },
  { pattern: /\{\{[^{}]{0,100}\}\}|\{[#.][\w-]{1,50}\}/g, plain: nothing },
  {
    pattern: /(?<![\p{L}\p{N}*])\*{1,3}([^\s*](?:[^*]{0,300}[^\s*])?)\*{1,3}(?![\p{L}\p{N}*])/gu,
    plain: inner,
  },
  {
    pattern: /(?<![\p{L}\p{N}_])_{1,3}([^\s_](?:[^_]{0,300}[^\s_])?)_{1,3}(?![\p{L}\p{N}_])/gu,
    plain: inner,
  },
  { pattern: /~~([^\s~](?:[^~]{0,300}[^\s~])?)~~/g, plain: inner },
  { pattern: /==([^\s=](?:[^=]{0,300}[^\s=])?)==/g, plain: inner },
  { pattern: /`{1,3}([^`]{1,300})`{1,3}/g, plain: inner },
  { pattern: /\\(?=[*_`[\]#<>&~])/g, plain: nothing },
  { pattern: /^(?:#{1,6}|[-*+•>])\s+(?=\S)/g, plain: nothing },
]

/** The first mark in a text that its readers would see as raw signs, and what to write instead of the text. Undefined in plain words. */
export function markupIn(text: string): Markup | undefined {
  if (!/[<&[{*_~=`\\:#+•>-]/.test(text)) return undefined
  const [found] = MARKS.flatMap(({ pattern }) => text.match(pattern) ?? [])
  if (found === undefined) return undefined
  const plain = MARKS.reduce((rest, mark) => rest.replace(mark.pattern, mark.plain), text)
  return { found, plain: plain.replace(/ {2,}/g, ' ').trim() }
}
