import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KINDS } from '#lib/content/kinds/table.ts'
import { printProblems } from '#lib/content/report.ts'
import { loadedFrom } from '../../builders.ts'
import { fixture, fixtureNames, overlay } from './support.ts'

const valid = fixture('valid')
const rules = fixtureNames('invalid')
const reports = new Map(
  rules.map((rule) => [rule, loadedFrom(overlay(valid, fixture(`invalid/${rule}`))).problems]),
)
/** A report as the snapshot holds it: which keys there are is the schema's to say, and a new one alters no message. */
const told = (text: string): string => text.replaceAll(/(le chiavi ammesse sono «\w+»), .+$/gm, '$1, …')
const reportOf = (rule: string) => reports.get(rule) ?? []

test('the valid folder has no problem', () => {
  expect(printProblems(loadedFrom(valid).problems)).toBe('\n0 problemi in 0 file.')
})

describe('each fault is said where it is, with how to mend it', () => {
  test.each(rules)('%s', (rule) => {
    expect(`\n${told(printProblems(reportOf(rule)))}\n`).toMatchSnapshot()
  })
})

test.each(rules)('%s: the folder shows its own rule and no other', (rule) => {
  expect([...new Set(reportOf(rule).map((problem) => problem.rule))]).toEqual([rule])
})

test('a folder with all the faults at once reports each of them once, at the same line', () => {
  const together = loadedFrom(overlay(valid, ...rules.map((rule) => fixture(`invalid/${rule}`)))).problems
  const apart = rules.flatMap((rule) => [...reportOf(rule)])
  const line = ({ file, line, column, rule }: (typeof apart)[number]) => `${file}:${line}:${column} ${rule}`
  expect(together.map(line).toSorted()).toEqual(apart.map(line).toSorted())
})

test('every rule of the content has a folder', () => {
  // What is only a doubt stops nothing, and so has no folder among the faults; the record of the magazine is one file, which
  // no two folders can lay over one another (imprint.test.ts).
  const exclude = ['**/folder.ts', '**/*doubts.ts', '**/imprint.ts']
  const sources = globSync('lib/content/messages/*.ts', { exclude }).map((file) => readFileSync(file, 'utf8'))
  const named = sources.flatMap((text) =>
    [...text.matchAll(/say\('([a-z0-9-]+)'/g)].map(([, rule = '']) => rule),
  )
  // Those of `folder.ts` are of what Git does not hold: links to devices, permissions, what is gone (disk.test.ts).
  const inNoFolder = ['file-size', 'front-matter-size']
  const unknown = Object.values(KINDS).flatMap(({ kind, ifUnknown }) =>
    ifUnknown ? [`${kind}-unknown`] : [],
  )
  const wanted = [...named, ...unknown].filter((rule) => !inNoFolder.includes(rule))
  expect(wanted.filter((rule) => !rules.includes(rule))).toEqual([])
})
