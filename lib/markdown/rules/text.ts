import type { Text as TextNode } from 'mdast'
import { type Fault, placeWithin } from '../fault.ts'
import { messages } from '../messages.ts'
import { colonName } from './block-names.ts'
import type { Rule } from './rule.ts'

type Found = Omit<Fault, 'line' | 'column'>

/** What stayed plain text although it was meant as Markdown. Nothing here may look far: each pattern is bounded. */
const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Found])[] = [
  [/(?<!\\)\[\^([^\]\s]{1,100})\]/g, ([, name = '']) => messages.noteUndefined(name)],
  [/(?<![\\!\]])\[[^\][^][^\][]{0,200}\]\[[^\][]{0,100}\]/g, ([text]) => messages.linkUndefined(text)],
  [/\][ \t]+\((?=[/#]|https?:)/g, () => messages.linkSpace()],
  [/\b(?:https?:\/\/|www\.)[^\s<>()«»]{0,100}[^\s<>()«».,;:!?]/gi, ([text]) => messages.linkBare(text)],
  [/(?<![\p{L}\d_.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}/giu, ([text]) => messages.linkBare(text)],
  [/(?<![\\:]):(\p{L}[\p{L}\d_-]{0,50})(?=[[{])/gu, ([, name = '']) => colonName(name)],
  [
    /(?<!\\)!\[[^\][]{0,200}\]\([^()\n]{0,100} [^()\n]{0,100}\.(?:avif|gif|heic|jpe?g|png|svg|webp)\b/gi,
    () => messages.imageAddress(),
  ],
  // Once for all the rows.
  [/(?<=\S)\t+\S[\s\S]*/g, () => messages.tabs()],
  [/^(?<!\\)(#{2,6})(?=\p{L})/gmu, ([, marks = '']) => messages.headingSpace(marks)],
]

/** Marks that came to nothing: notes and links without a definition, bare addresses. */
export const textFaults: Rule = ({ nodes, source }) =>
  nodes.flatMap(({ node, parents }) =>
    node.type === 'text' && !parents.some((parent) => parent.type === 'link') ? faultsIn(node, source) : [],
  )

/** Every pattern needs one of these; most texts have none, and are spared all the searches. */
const SUSPECT = /[[\]:@#\t]|www\./i

/** Looks at the text as written, since an escaped mark (`\[`) is meant to stay one. */
function faultsIn(node: TextNode, source: string): Fault[] {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset)
  if (!SUSPECT.test(written)) return []
  return PATTERNS.flatMap(([pattern, fault]) =>
    Array.from(written.matchAll(pattern), (match) => ({
      ...placeWithin(node, written, match.index),
      ...fault(match),
    })),
  )
}
