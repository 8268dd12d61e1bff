import type { Finding } from './decode.ts'
import { images } from './messages/images.ts'
import { positionIn } from './problem.ts'

/**
 * What an SVG may not hold. It is shown through <img>, where browsers run and load nothing, but it has an address of its
 * own, and opened by itself it is a page of this site. Anything that runs, or that reaches out of the file, is refused;
 * a prefix (`<x:script>`) hides nothing, and entities are refused as a whole because they could spell any of it.
 */
const UNSAFE: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w.-]+:)?script\b/i, 'uno script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'un gestore di eventi («on…»)'],
  [/<(?:[\w.-]+:)?foreignObject\b/i, 'un «foreignObject»'],
  [/<!(?:DOCTYPE|ENTITY)\b/i, 'una dichiarazione DOCTYPE o ENTITY'],
  [/<\?(?!xml\s)/i, 'un’istruzione di elaborazione'],
  [/<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i, 'una codifica diversa da UTF-8'],
  [/www\.w3\.org\/1999\/xhtml/i, 'elementi HTML'],
  [/[\s:"'](?:href|src)\s*=\s*(?:"(?!#)|'(?!#)|(?!["']))/i, 'un riferimento esterno («href»)'],
  [/attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|on)/i, 'un’animazione che cambia un riferimento'],
  [/url\(\s*["']?(?!#|["'])/i, 'un riferimento esterno («url»)'],
  [/@import\b/i, 'un foglio di stile esterno («@import»)'],
]

/** What is unsafe in the text of an SVG, each kind once, where it first stands. */
export function svgFaults(text: string): readonly Finding[] {
  return UNSAFE.flatMap(([pattern, what]) => {
    const match = pattern.exec(text)
    if (!match) return []
    const offset = match.index + (match[0].length - match[0].trimStart().length)
    return [{ ...positionIn(text, offset), ...images.svgUnsafe(what) }]
  })
}
