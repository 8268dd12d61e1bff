import { expect, test } from 'vitest'
import { filesOf, loadedFrom } from '../../builders.ts'

const rulesOf = (body: string, issue: Readonly<Record<string, unknown>>, hinge?: string) =>
  loadedFrom(
    filesOf([], {
      issues: [{ slug: '01-piccoli-grandi', body, ...issue }],
      ...(hinge !== undefined && { imprint: { hinge: hinge || undefined } }),
    }),
  ).problems.map(({ rule }) => rule)

const TEXT = '\n\nUn testo.'

test.each([
  ['## Piccoli eppure grandi', {}, undefined],
  ['# Piccoli eppure grandi', {}, undefined],
  ['## Piccoli, oppure: grandi!', {}, 'oppure'],
  ['Piccoli grandi', {}, ''],
  ['## Semenzaio', { a: 'Semenzaio', b: undefined }, ''],
])('an editorial that begins with the title of its issue says so: %s', (line, issue, hinge) => {
  expect(rulesOf(line + TEXT, issue, hinge)).toEqual(['title-repeated'])
})

test.each([
  ['## Piccoli', {}, undefined],
  ['## Piccoli comuni, quartieri e paesi grandi', {}, undefined],
  ['## Grandi eppure piccoli', {}, undefined],
  ['## Semenzaio e orto', { a: 'Semenzaio', b: undefined }, ''],
])('a heading that is another is left alone: %s', (line, issue, hinge) => {
  expect(rulesOf(line + TEXT, issue, hinge)).toEqual([])
})
