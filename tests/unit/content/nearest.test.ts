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

test('a synonym leads to its theme', () => {
  expect(nearestName('Calore', [{ name: 'caldo', alsoKnownAs: ['Caldo', 'calore'] }])).toBe('caldo')
})
