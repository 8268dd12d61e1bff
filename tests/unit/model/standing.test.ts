import { expect, test } from 'vitest'
import { currentMagazine } from '#lib/content/current.ts'
import { callsOf } from '#lib/model/calls.ts'
import { inOrder, STANDING } from '#lib/model/standing.ts'
import { magazineOf } from '../../builders.ts'

test('the magazine has every standing page that the code knows, in the order of the footer', async () => {
  const { pages } = await currentMagazine()
  expect(inOrder(pages).map(({ slug }) => slug)).toEqual(STANDING)
})

test('the magazine has the call that closes every article', async () => {
  const magazine = await currentMagazine()
  const open = magazine.articles.filter((article) => callsOf(magazine, article).closing === undefined)
  expect(open.map(({ slug }) => slug)).toEqual([])
})

test('a page that the code does not know stands after the others', () => {
  const pages = [{ slug: 'abbonamenti' }, { slug: 'privacy' }, { slug: 'chi-siamo' }]
  const order = inOrder(magazineOf([], { pages }).pages).map(({ slug }) => slug)
  expect(order).toEqual(['chi-siamo', 'privacy', 'abbonamenti'])
})
