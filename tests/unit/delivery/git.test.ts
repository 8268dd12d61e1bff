import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { git } from '#lib/delivery/git.ts'

const PATIENCE = 20_000

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'eppure-git-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('a repository that is not there is said with its reason, without the advice that follows every reason', async () => {
  const asked = git(folder(), ['ls-remote', '--', '/non/esiste.git', 'HEAD'], PATIENCE)
  await expect(asked).rejects.toThrow(/'\/non\/esiste\.git' does not appear to be a git repository/)
  await expect(asked).rejects.not.toThrow(/Please make sure|and the repository exists/)
})

test('a remote that cannot be reached is said with the reason of whoever tried', async () => {
  const ssh = {
    GIT_SSH_COMMAND: 'echo "ssh: connect to host git.example port 22: Connection refused" >&2; false',
  }
  const asked = git(folder(), ['ls-remote', '--', 'git@git.example:a/b.git', 'HEAD'], PATIENCE, ssh)
  await expect(asked).rejects.toThrow(/port 22: Connection refused/)
})

test('what went wrong is one line of a bounded length', async () => {
  const ssh = { GIT_SSH_COMMAND: 'yes "a line of a banner that never ends" | head -n 5000 >&2; false' }
  const said = await git(folder(), ['ls-remote', '--', 'git@git.example:a/b.git'], PATIENCE, ssh).catch(
    (error: Error) => error.message,
  )
  expect(said).not.toContain('\n')
  expect(said.length).toBeLessThan(500)
})
