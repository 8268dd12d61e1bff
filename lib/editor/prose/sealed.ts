import { NAMES } from '#lib/markdown/rules/other-programs.ts'
import { OTHER } from './segments.ts'

/** Something cheap to ask of a text in which any of the patterns below may find anything: each of it begins with a rare sign. */
const HINT =
  /[@{]|#\w|&[#\w]|[./\\](?<=\w.)\w|[\]\uFFFC]\(|\][ \t]+\(|:(?:\/\/|(?<=(?:mailto|tel):))|!(?<=^!)|\uFFFC\w/

const ENDINGS =
  'avif|csv|docx?|gif|heic|html?|jpe?g|js|json|md|mp[34]|odt|pdf|png|pptx?|svg|tiff?|ts|txt|webp|xlsx?|ya?ml|zip'
const PICTURES = 'avif|gif|heic|jpe?g|png|svg|tiff?|webp'
const DOMAINS = 'com|edu|eu|example|gov|info|it|net|org'
const WORD = '[\\p{L}\\p{N}_-]'
/** An address goes on to a space or a quotation mark; the stop of the sentence after it is not its own. */
const ON = '[^\\s<>«»“”"\\u2063]*[^\\s<>«»“”"\\u2063.,;:!?…)\\]]'

/**
 * What is left in prose and is none: addresses and boxes of mail that were not made links, names of files and people on
 * networks, the tail of a link or an image that is not one (its path holds a space), braces and entities of
 * other programs. Each piece
 * begins at the edge of a word and is bounded, so that the search is linear.
 */
const SEALED = new RegExp(
  [
    // What follows the words of an image that came to nothing stands in it to the end of the line.
    '(?<=!\\[[^\\]\\n]{0,300}\\][ \\t]{0,3}|!\\([^()\\n]{0,300}\\)[ \\t]{0,3})[(\\[][^\\n]{1,1000}',
    `(?<!${WORD}|[.@/])(?:${WORD}{1,80}[./\\\\]){1,6}(?:${PICTURES})[ \\t]{0,3}["“«'‘][^\\n]{0,500}["”»'’]\\)`,
    '(?<=\\][ \\t]{1,3})\\((?:[/#]|https?:|mailto:|immagini/|\\.{1,2}/|www\\.)[^()\\n]{0,500}\\)',
    '(?<=\\])\\([^()\\n]{0,500}(?:\\([^()\\n]{0,100}\\)[^()\\n]{0,500}){0,3}\\)',
    // The brackets before it were written with backslashes.
    '(?<=\\uFFFC)\\((?:[/#]|https?:|mailto:|immagini/|\\.{1,2}/)[^()\\n]{0,500}\\)',
    // Entities, also twice written and without their semicolon: in a value of the front matter they are read as they stand.
    `&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,23});|&(?:${NAMES})(?![\\p{L}\\d])|(?<=\\uFFFC{5})(?:[a-z]{2,8}|#x?[\\da-f]{1,7});`,
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
