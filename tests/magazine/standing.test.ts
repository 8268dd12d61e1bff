import { expect, test } from 'vitest'
import { callsOf } from '#lib/model/calls.ts'
import { STANDING } from '#lib/model/standing.ts'
import { realMagazine } from './content.ts'

const magazine = await realMagazine()

test('ci sono tutte le pagine fisse che il sito conosce per nome', () => {
  expect(magazine.pages.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...STANDING]))
})

test('ogni articolo ha l’invito che lo chiude', () => {
  const open = magazine.articles.filter((article) => callsOf(magazine, article).closing === undefined)
  expect(open.map(({ slug }) => slug)).toEqual([])
})
