import { afterEach, expect, test, vi } from 'vitest'
import { publish } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { WAYS } from '#lib/model/proposal.ts'
import { viewAt } from '#lib/view/at.ts'
import { catalogue } from './support.ts'

const EARLY = Date.parse('2026-01-15T10:00:00Z')
const magazine = publish(catalogue, { now: EARLY, preview: false })
const [article] = magazine.articles
const hidden = catalogue.articles.find(({ slug }) => !magazine.bySlug.article.has(slug))

afterEach(() => vi.unstubAllEnvs())

const open = () => vi.stubEnv('REPOSITORY_URL', 'https://github.com/chi/rivista')

test('each way has its page, and an error that of a piece that is out', () => {
  open()
  for (const way of WAYS) expect(viewAt(magazine, paths.proposalOf(way)), way).toBeDefined()
  expect(viewAt(magazine, paths.proposalOf('errore', article?.slug))).toBeDefined()
})

test.each(['/proponi/altro', '/proponi/tema/caldo', '/proponi/errore/che-non-c-e', '/proponi/errore/a/b'])(
  'nothing stands at %s',
  (address) => {
    open()
    expect(viewAt(magazine, address)).toBeUndefined()
  },
)

test('lists and addresses know of nothing that is not out', () => {
  open()
  expect(viewAt(magazine, paths.proposalOf('errore', hidden?.slug))).toBeUndefined()
  const shown = JSON.stringify(viewAt(magazine, paths.proposal))
  const later = catalogue.issues.filter(({ slug }) => !magazine.bySlug.issue.has(slug))
  expect(later.length).toBeGreaterThan(0)
  for (const { slug } of later) expect(shown).not.toContain(slug)
})

test('there are no forms without a repository, nor in a preview, where nobody answers them', () => {
  vi.stubEnv('REPOSITORY_URL', '')
  expect(
    viewAt({ ...magazine, imprint: { ...magazine.imprint, repository: undefined } }, paths.proposal),
  ).toBeUndefined()
  open()
  expect(viewAt(publish(catalogue, { now: EARLY, preview: true }), paths.proposal)).toBeUndefined()
})
