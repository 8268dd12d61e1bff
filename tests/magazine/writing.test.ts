import { expect, test } from 'vitest'
import { realMagazine } from './content.ts'
import { runsOf } from './runs.ts'

/** What the magazine began with; what editors add later is between them and the check. */
const FIRST = 5
const magazine = await realMagazine()
const issues = magazine.issues.filter(({ number }) => number <= FIRST)
const articles = magazine.articles.filter(({ issue }) => issue.number <= FIRST)
const pieces = [...articles, ...issues]

test.each([
  { what: 'articles', texts: articles, least: 150, most: 2800 },
  { what: 'editorials', texts: issues, least: 350, most: 600 },
])('$what have from $least to $most words', ({ texts, least, most }) => {
  const others = texts.filter(({ body }) => body.words < least || body.words > most)
  expect(others.map(({ file, body }) => `${file}: ${body.words}`)).toEqual([])
})

test('no two pieces share a run of ten words, titles and quotations aside', () => {
  const first = new Map<string, string>()
  const shared = pieces.flatMap(({ file, body }) =>
    [...runsOf(body.markdown, 10)].flatMap((run) => {
      const elsewhere = first.get(run)
      first.set(run, elsewhere ?? file)
      return elsewhere ? [`${elsewhere} and ${file}: ${run}`] : []
    }),
  )
  expect(shared).toEqual([])
})

test('no two pieces have the same title or dek', () => {
  expect(new Set(pieces.map(({ title }) => title?.text)).size).toBe(pieces.length)
  expect(new Set(pieces.map(({ dek }) => dek)).size).toBe(pieces.length)
})

test('«Leggi anche» calls an article by its title, or by how it begins', () => {
  const titles = new Map(articles.map(({ slug, title }) => [`/articoli/${slug}`, title.text]))
  const called = pieces.flatMap(({ file, body }) =>
    [
      ...body.markdown.matchAll(/^(?:Leggi anche: |:::anche\n(?:- )?)\[([^\]]+)\]\((\/articoli\/[^)#]+)/gm),
    ].map(([, text = '', href = '']) => ({ file, text, href })),
  )
  const mistaken = called.filter(({ text, href }) => !titles.get(href)?.startsWith(text))
  expect(mistaken).toEqual([])
})
