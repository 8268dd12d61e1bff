import { expect, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { type Answer, linksOf, within } from './crawl.ts'
import { crawled } from './pages.ts'
import { recordPaths } from './records.ts'
import { fixture } from './sites.ts'

/** The pages that share a fact with another page, under that fact. */
function shared(answers: readonly Answer[], fact: (answer: Answer) => string) {
  const groups = Map.groupBy(
    answers.filter(({ isPage }) => isPage),
    fact,
  )
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => [key, group.map(({ path }) => path)])
}

const description = ({ tags }: Answer): string =>
  tags.find(({ name, attributes }) => name === 'meta' && attributes.name === 'description')?.attributes
    .content ?? ''

for (const { site, records, fromHome, all } of crawled) {
  test.describe(site.name, () => {
    test('everything that is out can be reached from the home page', () => {
      const unreached = recordPaths(records.magazine).filter((path) => !fromHome.has(path))
      expect(unreached).toEqual([])
    })

    test('every link leads to a page that is there, every anchor to a place on it', () => {
      // Texts keep their links to a piece that is withdrawn later: its address says why.
      const gone = new Set(
        records.catalogue.articles
          .filter(({ withdrawn }) => withdrawn)
          .map(({ slug }) => paths.article(slug)),
      )
      const dead = [...all.values()].flatMap((answer) =>
        linksOf(answer).flatMap((href) => {
          const target = within(answer.path, href)
          if (!target) return []
          const there = all.get(target.path)
          // Of two themes in the other order there is one page, too.
          const found = there?.status === 308 ? all.get(there.headers.get('location') ?? '') : there
          const here =
            target.anchor === '' || found?.tags.some(({ attributes }) => attributes.id === target.anchor)
          const isAsMeant = gone.has(target.path) ? found?.status === 410 : found?.status === 200 && here
          return isAsMeant ? [] : [`${answer.path}: ${href} (${found?.status})`]
        }),
      )
      expect(dead).toEqual([])
    })
  })
}

/** Where an editor gives no two pieces one title or one dek, the pages have none in common either. */
function ours(): readonly Answer[] {
  const answers = crawled.filter(({ site }) => site === fixture).flatMap(({ all }) => [...all.values()])
  // Of no pages no two would be alike.
  expect(answers.length, 'pages of the fixture').toBeGreaterThan(20)
  return answers
}

test('no two pages have one title', () => {
  expect(shared(ours(), ({ title }) => title)).toEqual([])
})

test('no two pages have one description', () => {
  expect(shared(ours(), description)).toEqual([])
})
