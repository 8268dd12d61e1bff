import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { italianSpelling } from '../../texts/italian.ts'
import { passagesOf } from '../../texts/passages.ts'
import { realCatalogue } from '../../texts/real-content.ts'
import { wordsOf } from '../../texts/words.ts'

/** Words that are right and that the dictionary does not know: names, loanwords, elisions. One a line, sorted. */
async function houseWords(): Promise<readonly string[]> {
  const text = await readFile(new URL('../../texts/parole.txt', import.meta.url), 'utf8')
  return text.trimEnd().split('\n')
}

test('every word is in the dictionary or in parole.txt', async () => {
  const known = await italianSpelling()
  const house = new Set(await houseWords())
  const passages = passagesOf(await realCatalogue(), new Set(['code', 'inlineCode', 'textDirective']))
  const unknown = passages.flatMap(({ file, text }) =>
    wordsOf(text)
      .filter((word) => !house.has(word) && !house.has(word.toLowerCase()) && !known(word.replace('’', "'")))
      .map((word) => `${file}: ${word}`),
  )
  expect([...new Set(unknown)]).toEqual([])
})

test('parole.txt is sorted and holds no word twice', async () => {
  const words = await houseWords()
  expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'it')))
})
