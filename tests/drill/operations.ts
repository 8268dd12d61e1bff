/**
 * Runs the commands of `docs/operations.md`, in one shell and in their order, against this repository and a copy of its content.
 * Ends with the first that fails, and says which. Takes some minutes: it installs and builds.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { freePort } from '../e2e/sites.ts'
import { ROOT } from './replica.ts'

const place = mkdtempSync(join(tmpdir(), 'eppure-operations-'))
const remote = join(place, 'remote')
const prefix = join(place, 'eppure')

function git(folder: string, ...parameters: readonly string[]): void {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']
  const { status } = spawnSync('git', ['-C', folder, ...who, ...parameters], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`git ${parameters.join(' ')}`)
}

cpSync(join(ROOT, 'content'), join(remote, 'content'), { recursive: true })
mkdirSync(prefix)
git(remote, 'init', '--quiet', '--initial-branch=main')
git(remote, 'add', '--all')
git(remote, 'commit', '--quiet', '--message=x')

/** In place of the first block: values that hold on this machine. */
const settings = `PREFIX=${prefix}
ENGINE=${ROOT}
REMOTE=${remote}
PORT=${await freePort()}
ADMIN=${await freePort()}
SECRET=$(openssl rand -hex 24)`

const text = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8')
const blocks = [...text.matchAll(/^```sh( settings)?\n([\s\S]*?)^```$/gm)]
const parts = blocks.map(
  ([, isSettings, commands = ''], n) =>
    `echo "== ${n + 1} of ${blocks.length}"\n${isSettings ? settings : commands}`,
)
const script = join(place, 'operations.sh')
writeFileSync(script, parts.join('\n'))
const { status } = spawnSync('bash', ['-euo', 'pipefail', script], {
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) },
})
const [log, pid] = [join(prefix, 'eppure.err'), join(prefix, 'pid')]
if (status !== 0 && existsSync(log)) console.error(readFileSync(log, 'utf8'))
if (status !== 0 && existsSync(pid)) spawnSync('kill', [readFileSync(pid, 'utf8').trim()])
rmSync(place, { recursive: true, force: true, maxRetries: 3 })
console.log(status === 0 ? `${blocks.length} blocks, all of them ran` : 'failed')
process.exitCode = status === 0 ? 0 : 1
