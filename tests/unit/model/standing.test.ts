import { expect, test } from 'vitest'
import { inOrder } from '#lib/model/standing.ts'
import { magazineOf } from '../../builders.ts'

test('a page that the code does not know stands after the others', () => {
  const pages = [{ slug: 'abbonamenti' }, { slug: 'privacy' }, { slug: 'chi-siamo' }]
  const order = inOrder(magazineOf([], { pages }).pages).map(({ slug }) => slug)
  expect(order).toEqual(['chi-siamo', 'privacy', 'abbonamenti'])
})
