import { expect, test } from 'vitest'
import { passagesOf } from '../../texts/passages.ts'
import { realCatalogue, realMagazine } from '../../texts/real-content.ts'
import { runsOf } from '../../texts/runs.ts'

/** What the magazine began with; what editors add later is between them and the check. */
const FIRST = 5
const magazine = await realMagazine()
const issues = magazine.issues.filter(({ number }) => number <= FIRST)
const articles = magazine.articles.filter(({ issue }) => issue.number <= FIRST)
const pieces = [...articles, ...issues]
const passages = passagesOf(await realCatalogue(), new Set(['code', 'inlineCode']))

test.each([
  { what: 'articles', texts: articles, least: 700, most: 1300 },
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

test('«Leggi anche» gives an article the title it has', () => {
  const titles = new Map(articles.map(({ slug, title }) => [`/articoli/${slug}`, title.text]))
  const given = pieces.flatMap(({ file, body }) =>
    [...body.markdown.matchAll(/^Leggi anche: \[([^\]]+)\]\(([^)]+)\)/gm)].map(([, text, href = '']) => ({
      file,
      text,
      href,
    })),
  )
  expect(given.length).toBeGreaterThan(0)
  for (const { file, text, href } of given) expect(text, file).toBe(titles.get(href))
})

test.each([
  { what: 'a straight quote or apostrophe', pattern: /["']/ },
  { what: 'two spaces in a row', pattern: /[ \u00a0]{2}/ },
  { what: 'three points for an ellipsis', pattern: /\.{3}/ },
  { what: 'a € without a non-breaking space', pattern: /\d ?€|€\d/ },
])('no passage has $what', ({ pattern }) => {
  const found = passages.filter(({ text }) => pattern.test(text))
  expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([])
})
