import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { assemble } from '#lib/content/assemble.ts'
import { parseFile } from '#lib/content/parse.ts'
import { remarkLines } from '#lib/editor/formats/format.ts'
import { BEGINS, ENDS } from '#lib/editor/watch/watch-and-tell.ts'
import { fixture, overlay } from '../content/support.ts'

describe('the tasks of VS Code', () => {
  const matchers = z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      pattern: z.object({
        regexp: z.string(),
        file: z.literal(1),
        line: z.literal(2),
        column: z.literal(3),
        message: z.literal(4),
        code: z.literal(5),
      }),
      background: z
        .object({ activeOnStart: z.literal(true), beginsPattern: z.string(), endsPattern: z.string() })
        .optional(),
    }),
  )
  const { tasks } = z
    .object({
      tasks: z.array(
        z.object({
          label: z.string(),
          isBackground: z.boolean().optional(),
          runOptions: z.unknown().optional(),
          problemMatcher: z.unknown(),
        }),
      ),
    })
    .parse(JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')))
  const matcherOf = (label: string) =>
    matchers.parse(tasks.find((task) => task.label === label)?.problemMatcher)
  const watching = matcherOf('Controlla a ogni salvataggio')

  test('one runs by itself when the folder is opened, and knows where a look begins and ends', () => {
    for (const { background } of watching) {
      expect(BEGINS).toMatch(new RegExp(background?.beginsPattern ?? 'mai'))
      expect(`${ENDS}2 problemi, 1 dubbio. In ascolto: Ctrl+C per smettere.`).toMatch(
        new RegExp(background?.endsPattern ?? 'mai'),
      )
    }
    expect(tasks.find(({ label }) => label === 'Controlla a ogni salvataggio')).toMatchObject({
      isBackground: true,
      runOptions: { runOn: 'folderOpen' },
    })
  })

  const caughtBy = (label: string, line: string) =>
    matcherOf(label).flatMap(({ severity, pattern }) => {
      const match = new RegExp(pattern.regexp).exec(line)
      return match ? [{ severity, path: match[1], line: match[2], column: match[3], rule: match[5] }] : []
    })

  test.each([
    ['a text that quotes « dubbio: »', 'a.md', 'il link «il dubbio: forse» non si legge → scrivilo  intero'],
    ['a text that is like a line', 'a.md', 'in «b.md:3:4  dubbio: no  (regola)» c’è altro → toglilo'],
    ['a name with a colon', 'a:b.md', 'il nome non va → cambialo'],
    ['a name with a place in it', 'a:1:2.md', 'il nome non va → cambialo'],
    ['a name with a space', 'a b.md', 'il nome non va → cambialo'],
  ])('%s is caught once, by its weight', (_, file, message) => {
    for (const level of ['fault', 'doubt'] as const) {
      const remark = { file, line: 7, column: 5, rule: 'link-form', level, message, remedy: '' }
      const [line = ''] = remarkLines({ remarks: [remark], folder: 'content' })
      for (const label of ['Controlla', 'Controlla a ogni salvataggio'])
        expect(caughtBy(label, line), line).toEqual([
          {
            severity: level === 'fault' ? 'error' : 'warning',
            ...{ path: `content/${file}`, line: '7', column: '5', rule: 'link-form' },
          },
        ])
    }
  })

  test.each(readdirSync('tests/fixtures/invalid'))(
    'each remark on %s is caught once, with its place and its weight',
    (name) => {
      const place = join('tests/fixtures/invalid', name)
      const files = [...overlay(fixture('valid'), fixture(`invalid/${name}`))]
      const { problems } = assemble(files.map(([path, bytes]) => parseFile(path, bytes)))
      const found = problems.filter(({ file }) => file !== '')
      expect(found.length).toBeGreaterThan(0)
      for (const remark of found) {
        const [line = ''] = remarkLines({ remarks: [remark], folder: place })
        for (const label of ['Controlla', 'Controlla a ogni salvataggio']) {
          expect(caughtBy(label, line), line).toEqual([
            {
              severity: remark.level === 'fault' ? 'error' : 'warning',
              path: `${place}/${remark.file}`.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
              ...{ line: String(remark.line), column: String(remark.column), rule: remark.rule },
            },
          ])
        }
      }
    },
  )
})
