import { expect, test } from 'vitest'
import { callsOf } from '#lib/model/calls.ts'
import { realMagazine } from './content.ts'

const magazine = await realMagazine()

test('ogni pagina fissa ha il suo posto nel piede', () => {
  expect(magazine.imprint.pages.toSorted()).toEqual(magazine.pages.map(({ slug }) => slug).toSorted())
})

test('ogni articolo ha l’invito che lo chiude', () => {
  const open = magazine.articles.filter((article) => callsOf(magazine, article).closing === undefined)
  expect(open.map(({ slug }) => slug)).toEqual([])
})
