import { expect, test } from 'vitest'
import { namedPages } from '../../../app/cerca/named-pages.ts'
import { magazineOf } from '../../builders.ts'

const magazine = magazineOf(
  [{ slug: 'uno', section: 'lessico', authors: ['banco-reti', 'redazione', 'zoe'] }],
  {
    authors: [
      { slug: 'banco-reti', name: 'Banco | Reti' },
      { slug: 'redazione', name: 'La | redazione' },
      { slug: 'zoe', name: 'Zoë | Dall’Òglio', kind: 'person' },
    ],
    sections: [{ slug: 'lessico', name: 'Lessico' }],
    pages: [
      { slug: 'chi-siamo', title: 'Chi siamo: | una congiunzione' },
      { slug: 'privacy', title: 'Privacy, | in breve' },
    ],
  },
)

test.each([
  ['banco reti', ['/autori/banco-reti']],
  ['RETI', ['/autori/banco-reti']],
  ['redazione', ['/autori/redazione']],
  ['la redazione', ['/autori/redazione']],
  ['zoe dall’oglio', ['/autori/zoe']],
  ['Privacy', ['/privacy']],
  ['chi siamo', ['/chi-siamo']],
  ['«chi siamo»', ['/chi-siamo']],
  ['lessico', ['/rubriche/lessico']],
  ['rettifiche', ['/rettifiche']],
  // Not what merely holds one of the words, nor a word that says nothing by itself.
  ['banco vendita', []],
  ['la', []],
  ['chi', []],
  ['ret', []],
  ['congiunzione', []],
  ['', []],
  ['???', []],
])('«%s» is the name of %j', (question, hrefs) => {
  expect(namedPages(magazine, question).map(({ href }) => href)).toEqual(hrefs)
})
