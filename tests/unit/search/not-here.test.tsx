import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NotHere } from '#components/site/not-here.tsx'
import { frameOf } from '#lib/view/page.ts'
import { magazineOf } from '../../builders.ts'

const shownOf = (hinge: string | undefined): string => {
  const frame = frameOf(magazineOf([{ slug: 'uno' }], { imprint: { hinge } }))
  return renderToStaticMarkup(<NotHere frame={frame} />).replace(/<[^>]*>/g, '')
}

test('what is not there lacks its other half only in a magazine that holds two together', () => {
  expect(shownOf('ma')).toContain('l’altra metà')
  expect(shownOf(undefined)).not.toContain('metà')
  expect(shownOf(undefined)).toContain('non c’è')
})
