import { expect, test } from 'vitest'
import { callsOf } from '#lib/model/calls.ts'
import { STANDING } from '#lib/model/standing.ts'
import { realMagazine } from './content.ts'

const magazine = await realMagazine()

test('the magazine has every standing page that the code knows', () => {
  expect(magazine.pages.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...STANDING]))
})

test('the magazine has the call that closes every article', () => {
  const open = magazine.articles.filter((article) => callsOf(magazine, article).closing === undefined)
  expect(open.map(({ slug }) => slug)).toEqual([])
})
