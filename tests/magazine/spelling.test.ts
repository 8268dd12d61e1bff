import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { unknownWords } from '#lib/editor/prose/unknown-words.ts'
import { italianSpeller, ownWords } from '#lib/editor/spelling.ts'
import { realCatalogue } from './content.ts'
import { passagesOf } from './passages.ts'

/** Words that are right and that the dictionary does not know: names, loanwords, elisions. One a line, sorted. */
async function houseWords(): Promise<readonly string[]> {
  const text = await readFile('content/parole.txt', 'utf8')
  return text.trimEnd().split('\n')
}

test('ogni parola è nel dizionario o in parole.txt', async () => {
  const { isRight } = await italianSpeller(ownWords('content'))
  const catalogue = await realCatalogue()
  // The dictionary is Italian.
  const articles = catalogue.articles.filter(({ lang }) => lang === 'it')
  const passages = passagesOf({ ...catalogue, articles }, new Set(['code', 'inlineCode', 'textDirective']))
  const unknown = passages.flatMap(({ file, text }) =>
    unknownWords(text, isRight).map(({ word }) => `${file}: ${word}`),
  )
  expect([...new Set(unknown)]).toEqual([])
})

test('parole.txt è in ordine alfabetico, senza doppioni', async () => {
  const words = await houseWords()
  expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'it')))
})
