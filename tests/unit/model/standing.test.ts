import { expect, test } from 'vitest'
import { inOrder } from '#lib/model/standing.ts'
import { magazineOf } from '../../builders.ts'

test('a page that the record does not name stands after the others', () => {
  const pages = [{ slug: 'abbonamenti' }, { slug: 'privacy' }, { slug: 'chi-siamo' }]
  const order = inOrder(magazineOf([], { pages }).pages, ['chi-siamo', 'contatti', 'privacy']).map(
    ({ slug }) => slug,
  )
  expect(order).toEqual(['chi-siamo', 'privacy', 'abbonamenti'])
})
