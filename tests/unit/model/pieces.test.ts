import { expect, test } from 'vitest'
import { PER_PAGE } from '#lib/model/list-page.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import { authorView } from '#lib/view/authors.ts'
import { sectionView } from '#lib/view/sections.ts'
import { magazineOf } from '../../builders.ts'

const ISSUES = Array.from({ length: 30 }, (_, at) => `${String(at + 1).padStart(2, '0')}-piccoli-grandi`)
const OPINIONS = 5
const magazine = magazineOf(
  ISSUES.map((issue, at) => ({ slug: `pezzo-${at}`, issue, section: at < OPINIONS ? 'pareri' : 'idee' })),
  { issues: ISSUES.map((slug) => ({ slug })), sections: [{ slug: 'pareri', opinion: true }] },
)

for (const [list, view, articles] of [
  ['/rubriche/pareri', sectionView, OPINIONS],
  ['/autori/redazione', authorView, ISSUES.length],
] as const) {
  test(`${list} holds every article and every editorial once, twelve a page`, () => {
    const slug = list.split('/')[2] ?? ''
    const pages = addressesOf(magazine)
      .filter((path) => path === list || path.startsWith(`${list}/pagina/`))
      .map((path) => view(magazine, slug, path.slice(list.length + 1)))
    const pieces = pages.flatMap((page) => {
      if (!page || 'moved' in page) throw new Error('an address of the list is no page of it')
      const shown = 'groups' in page ? page.groups.flatMap((group) => group.articles) : page.articles
      const all = [...shown.map((article) => article.file), ...page.editorials.map((issue) => issue.file)]
      expect(all.length).toBeLessThanOrEqual(PER_PAGE)
      return all
    })
    expect(new Set(pieces).size).toBe(articles + ISSUES.length)
    expect(pieces.length).toBe(articles + ISSUES.length)
    expect(pages.length).toBe(Math.ceil(pieces.length / PER_PAGE))
    expect(view(magazine, slug, `pagina/${pages.length + 1}`)).toBeUndefined()
  })
}
