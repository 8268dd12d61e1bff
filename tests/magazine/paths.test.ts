import { expect, test } from 'vitest'
import { accompany } from '#lib/model/accompany.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { realMagazine } from './content.ts'

const magazine = await realMagazine()
/** What the magazine began with; what editors add later is between them and the check. */
const FIRST = 5
const issues = magazine.issues.filter(({ number }) => number <= FIRST)
const articles = issues.flatMap((issue) => articlesIn(magazine.byIssue, issue))
const tags = magazine.tags.filter((tag) => articles.some((article) => article.tags.includes(tag)))

test('ci sono almeno trenta pezzi, e almeno cinque articoli in ogni numero', () => {
  expect(issues).toHaveLength(FIRST)
  expect(articles.length + issues.length).toBeGreaterThanOrEqual(30)
  for (const issue of issues) {
    expect(articlesIn(magazine.byIssue, issue).length, issue.slug).toBeGreaterThanOrEqual(5)
  }
})

test.each(tags.map((tag) => ({ tag })))(
  'il tema «$tag.slug» sta su due articoli almeno, e su non più del 40 %',
  ({ tag }) => {
    const used = articles.filter((article) => article.tags.includes(tag)).length
    expect(used).toBeGreaterThanOrEqual(2)
    expect(used / articles.length).toBeLessThanOrEqual(0.4)
  },
)

test.each(articles.map((article) => ({ article })))(
  '$article.slug porta ad almeno tre articoli per i loro temi',
  ({ article }) => {
    const { related } = accompany(magazine, article)
    const byTheme = related.filter(({ reason }) => reason.kind === 'tags' || reason.kind === 'pinned')
    expect(byTheme.length).toBeGreaterThanOrEqual(3)
  },
)

test('almeno metà degli articoli ha il suo «Eppure»', () => {
  const answered = articles.filter((article) => accompany(magazine, article).counterpoint)
  expect(answered.length).toBeGreaterThanOrEqual(articles.length / 2)
})
