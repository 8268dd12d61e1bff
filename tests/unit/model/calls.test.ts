import { expect, test } from 'vitest'
import { callsOf, throughDoor } from '#lib/model/calls.ts'
import { articleIn, magazineOf, NOON } from '../../builders.ts'

// NOON is 15 June 2026.
const HOUSE = { slug: 'scrivi-per-noi' }
const LASTING = { slug: 'iscriviti' }
const ENDING = { slug: 'incontro', until: '2026-06-15' }
const ENDED = { slug: 'raccolta', until: '2026-06-14' }

test.each([
  ['none of its own', undefined, [HOUSE], { closing: 'scrivi-per-noi' }],
  ['none at all', undefined, [], {}],
  ['one that lasts', 'iscriviti', [HOUSE, LASTING], { closing: 'iscriviti' }],
  ['one on its last day', 'incontro', [HOUSE, ENDING], { inText: 'incontro', closing: 'scrivi-per-noi' }],
  ['one that is over', 'raccolta', [HOUSE, ENDED], { closing: 'scrivi-per-noi' }],
  [
    'the house’s own, with an end date',
    'scrivi-per-noi',
    [{ ...HOUSE, until: '2026-12-31' }],
    { inText: 'scrivi-per-noi' },
  ],
])('an article with %s', (_, cta, calls, expected) => {
  const magazine = magazineOf(
    [{ slug: 'latte', cta }],
    { calls, imprint: { call: calls.some(({ slug }) => slug === HOUSE.slug) ? HOUSE.slug : undefined } },
    NOON,
  )
  const { inText, closing } = callsOf(magazine, articleIn(magazine, 'latte'))
  expect({ inText: inText?.slug, closing: closing?.slug }).toEqual({
    inText: undefined,
    closing: undefined,
    ...expected,
  })
})

test('a call to a door leads where the door does, and is none where it does not open', () => {
  const { calls } = magazineOf([], {
    calls: [
      { slug: 'scambio', href: '/scrivici' },
      { slug: 'temi', href: '/temi' },
    ],
  })
  const [letter, themes] = calls
  expect(throughDoor(letter, { '/scrivici': 'mailto:a@b.example' })?.href).toBe('mailto:a@b.example')
  expect(throughDoor(letter, {})).toBeUndefined()
  expect(throughDoor(themes, {})?.href).toBe('/temi')
})
