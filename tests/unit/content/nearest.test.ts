import { expect, test } from 'vitest'
import { nearestName, nearestOf } from '#lib/content/nearest.ts'

const TAGS = ['ossimori', 'organizzazione', 'organismo', 'piccole-imprese', 'reti', 'indie']

test.each([
  ['ossimorì', 'ossimori'],
  ['Ossimori', 'ossimori'],
  ['osimmori', 'ossimori'],
  ['organizazione', 'organizzazione'],
  ['Piccole imprese', 'piccole-imprese'],
  ['rete', 'reti'],
])('«%s» most likely means «%s»', (written, meant) => {
  expect(nearestOf(written, TAGS)).toBe(meant)
})

test.each(['gatto', 'x', '', 'lessico', '???'])('«%s» is near nothing', (written) => {
  expect(nearestOf(written, TAGS)).toBeUndefined()
})

const PIECES = ['il-prezzo-del-pane', 'la-fila', 'antenna-sul-mercato']
test.each([
  ['il-prezo-del-pane', 'il-prezzo-del-pane'],
  ['prezzo-del-pane', 'il-prezzo-del-pane'],
  ['il-prezzo-di-pane', 'il-prezzo-del-pane'],
  ['ilprezzo-del-pane', 'il-prezzo-del-pane'],
  ['il-prezzo-dell-pane', 'il-prezzo-del-pane'],
  ['antena-sul-mercato', 'antenna-sul-mercato'],
])('of a piece «%s» most likely means «%s»', (written, meant) => {
  expect(nearestOf(written, PIECES)).toBe(meant)
})

test.each(['il-prezzo-del-latte', 'il-prezzo-del-sale', 'la-mela', 'antenna-sul-mare'])(
  'with another word in it «%s» is another piece',
  (written) => {
    expect(nearestOf(written, PIECES)).toBeUndefined()
  },
)

test('a synonym leads to its theme', () => {
  expect(nearestName('Calore', [{ name: 'caldo', alsoKnownAs: ['Caldo', 'calore'] }])).toBe('caldo')
})
