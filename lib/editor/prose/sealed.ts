import { OTHER } from './segments.ts'

/** Something cheap to ask of a text in which any of the patterns below may find anything. */
const HINT = /[@{]|#\w|[\]\uFFFC]\(|\w\.\w|\w[/\\]\w|:\/\/|(?:mailto|tel):/

const ENDINGS =
  'avif|csv|docx?|gif|heic|html?|jpe?g|js|json|md|mp[34]|odt|pdf|png|pptx?|svg|tiff?|ts|txt|webp|xlsx?|ya?ml|zip'
const DOMAINS = 'com|edu|eu|example|gov|info|it|net|org'
const WORD = '[\\p{L}\\p{N}_-]'
/** An address goes on to a space or a quotation mark; the stop of the sentence after it is not its own. */
const ON = '[^\\s<>«»“”"\\u2063]*[^\\s<>«»“”"\\u2063.,;:!?…)\\]]'

/**
 * What is left in prose and is none: addresses and boxes of mail that were not made links, names of files and people on
 * networks, the tail of a link or an image that is not one (its path holds a space), braces of other programs. Each piece
 * begins at the edge of a word and is bounded, so that the search is linear.
 */
const SEALED = new RegExp(
  [
    '(?<=\\])\\([^()\\n]{0,500}(?:\\([^()\\n]{0,100}\\)[^()\\n]{0,500}){0,3}\\)',
    // The brackets before it were written with backslashes.
    '(?<=\\uFFFC)\\((?:[/#]|https?:|mailto:|immagini/|\\.{1,2}/)[^()\\n]{0,500}\\)',
    '\\{[#.:%{][^{}\\n]{0,120}\\}{1,2}',
    `(?<!\\p{L})(?:https?|ftp|mailto|tel):${ON}`,
    `(?<!${WORD}|[.%+])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}`,
    `(?<!${WORD}|[.@])(?:${WORD}{1,63}\\.){1,6}(?:${DOMAINS})(?!${WORD})(?:/(?:${ON})?)?`,
    `(?<!${WORD}|[.@/])(?:${WORD}{1,80}[./\\\\]){1,6}(?:${ENDINGS})(?!${WORD})`,
    `(?<!${WORD}|[.&])[@#]\\p{L}${WORD}{0,60}`,
  ].join('|'),
  'giu',
)

/** A text with what is not prose sealed, as long as it was. */
export const sealed = (text: string): string =>
  HINT.test(text) ? text.replace(SEALED, (found) => OTHER.repeat(found.length)) : text
