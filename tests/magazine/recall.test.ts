import { expect, test } from 'vitest'
import { paths } from '#lib/model/paths.ts'
import { answer } from '../unit/search/support.ts'
import { realCatalogue, realMagazine } from './content.ts'
import { questions } from './questions.ts'

const { articles, issues } = await realCatalogue()
const magazine = await realMagazine()
const written = new Set([
  ...articles.map(({ slug }) => paths.article(slug)),
  ...issues.map(({ slug }) => paths.issue(slug)),
])
/** The present address of each piece that was renamed. */
const moved = new Map([...magazine.aliases].map(([from, to]) => [paths.article(from), paths.article(to)]))
const out = new Set([
  ...magazine.articles.map(({ slug }) => paths.article(slug)),
  ...magazine.issues.map(({ slug }) => paths.issue(slug)),
])

const asked = questions.map(({ text, hits }) => ({
  text,
  hits: hits.map((href) => moved.get(href) ?? href),
}))

test('ogni domanda di prova cerca un pezzo che c’è (tests/magazine/questions.ts)', () => {
  const unknown = asked.flatMap(({ text, hits }) =>
    hits.filter((href) => !written.has(href)).map((href) => `${text}: ${href}`),
  )
  expect(unknown).toEqual([])
})

test('chi cerca trova quello che intende fra i primi cinque risultati', async () => {
  // Of a piece that was withdrawn nothing is to be found.
  const open = asked
    .map(({ text, hits }) => ({ text, hits: hits.filter((href) => out.has(href)) }))
    .filter(({ hits }) => hits.length > 0)
  const missed: string[] = []
  let recall = 0
  for (const { text, hits } of open) {
    const { results } = await answer(magazine, { q: text })
    const first = results.slice(0, 5).map(({ piece }) => piece.href)
    const found = hits.filter((href) => first.includes(href))
    recall += found.length / hits.length
    if (found.length < hits.length) missed.push(`${text}: ${first.join(' ')}`)
  }
  expect(open.length).toBeGreaterThanOrEqual(40)
  expect(recall / open.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
})
