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
  { what: 'gli articoli', texts: articles, least: 120, most: 2800 },
  { what: 'gli editoriali', texts: issues, least: 300, most: 600 },
])('$what hanno da $least a $most parole', ({ texts, least, most }) => {
  const others = texts.filter(({ body }) => body.words < least || body.words > most)
  expect(others.map(({ file, body }) => `${file}: ${body.words}`)).toEqual([])
})

test('due pezzi non hanno dieci parole di fila in comune, tolti titoli e citazioni', () => {
  const first = new Map<string, string>()
  const shared = pieces.flatMap(({ file, body }) =>
    [...runsOf(body.markdown, 10)].flatMap((run) => {
      const elsewhere = first.get(run)
      first.set(run, elsewhere ?? file)
      return elsewhere ? [`${elsewhere} e ${file}: ${run}`] : []
    }),
  )
  expect(shared).toEqual([])
})

test('due pezzi non hanno lo stesso titolo, né lo stesso sommario', () => {
  const said = pieces.flatMap(({ file, title, dek }) => [title?.text ?? file, dek])
  expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
})

test('«Leggi anche» chiama un articolo con il suo titolo, o con il principio', () => {
  const titles = new Map(articles.map(({ slug, title }) => [`/articoli/${slug}`, title.text]))
  const called = pieces.flatMap(({ file, body }) =>
    [
      ...body.markdown.matchAll(/^(?:Leggi anche: |:::anche\n(?:- )?)\[([^\]]+)\]\((\/articoli\/[^)#]+)/gm),
    ].map(([, text = '', href = '']) => ({ file, text, href })),
  )
  const mistaken = called.filter(({ text, href }) => !titles.get(href)?.startsWith(text))
  expect(mistaken).toEqual([])
})
