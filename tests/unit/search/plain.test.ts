import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { walk } from '#lib/markdown/nodes.ts'
import { parse } from '#lib/markdown/parse.ts'
import { plainOf } from '#lib/search/plain.ts'
import { formsOf } from '#lib/search/words.ts'

/** The words of a text as the parser sees them: captions of images, no headings. */
function parsedWords(markdown: string): readonly string[] {
  const texts = [...walk(parse(markdown))].flatMap(({ node, parents }) => {
    if (parents.some(({ type }) => type === 'heading')) return []
    if (node.type === 'text' || node.type === 'inlineCode') return [node.value]
    if (node.type === 'image') return [` ${node.title?.split('|')[0] ?? ''} `]
    return node.type === 'paragraph' || node.type === 'tableCell' ? [' '] : []
  })
  return formsOf(texts.join('')).toSorted()
}

const bodies = globSync('content/issues/*/*.md').map((path) => ({
  path,
  markdown: readFileSync(path, 'utf8').split(/^---$/m).slice(2).join('---'),
}))

test.for(bodies)('$path has the words that the parser sees', ({ markdown }) => {
  expect(formsOf(plainOf(markdown)).toSorted()).toEqual(parsedWords(markdown))
})

test.for([
  ['**forte** e *piano*, `codice`.', 'forte e piano, codice.'],
  ['Una nota[^1].\n\n[^1]: Il testo.', 'Una nota.\nIl testo.'],
  [':::tabella[Didascalia]\n| a | b |\n| --- | --: |\n| 1 | 2 |\n:::', 'Didascalia\na b\n1 2'],
  [':lang[killer app]{en} e [un link](/articoli/x).', 'killer app e un link.'],
  ['## Titolo\n\nTesto con snake_case e 3 \\* 4.', 'Testo con snake_case e 3 * 4.'],
  ['![alt](immagini/a.svg "Didascalia. | Credito")', 'Didascalia.'],
] as const)('%s', ([markdown, text]) => {
  expect(plainOf(markdown)).toBe(text)
})
