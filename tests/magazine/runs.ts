import { proseOf } from './prose.ts'
import { wordsOf } from './words.ts'

/** What may well be the same in two pieces: titles of works and articles (links, italics) and quotations. */
const named = new Set(['code', 'emphasis', 'link'] as const)

/** Every run of so many words of a body, in lower case, without the titles and quotations in it. */
export function runsOf(markdown: string, length: number): ReadonlySet<string> {
  const stretches = proseOf(markdown, named).flatMap((text) => text.replaceAll(/«[^»]*»/g, '\n').split('\n'))
  return new Set(
    stretches.flatMap((stretch) => {
      const words = wordsOf(stretch.toLowerCase())
      return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
    }),
  )
}
