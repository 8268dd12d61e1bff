import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { fixture, freePort } from './sites.ts'

const CODE = ['app', 'components', 'lib', 'public', '.next'] as const
const FILES = [
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.build.json',
  'tsconfig.json',
] as const
const LOCK = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })

/** Links to files and not to folders: a package must find its neighbours here, and not those for development. */
function linkTree(from: string, to: string): void {
  if (spawnSync('cp', ['-al', from, to]).status !== 0) cpSync(from, to, { recursive: true })
}

let folder: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'produzione-'))
  for (const part of [...CODE, ...FILES])
    cpSync(part, join(folder, part), { recursive: true, verbatimSymlinks: true })
  linkTree('node_modules', join(folder, 'node_modules'))
  const { packages } = LOCK.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
  for (const [path, { dev }] of Object.entries(packages)) {
    if (dev) rmSync(join(folder, path), { recursive: true, force: true })
  }
  rmSync(join(folder, 'node_modules', '.bin'), { recursive: true, force: true })
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As somebody types it, on a machine whose own Node is the one of this test. */
function npm(script: string, port: string) {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: folder,
    PORT: port,
    HOST: '127.0.0.1',
    CONTENT_DIR: join(process.cwd(), fixture.folder),
  }
  const child = spawn('npm', ['run', script], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  return { child, said: () => said.join('') }
}

test('what was built starts without the packages for development, ends when npm is told to, and changes nothing', async () => {
  const port = await freePort()
  const { child, said } = npm('start', port)
  const ended = once(child, 'exit')
  const address = `http://127.0.0.1:${port}/`
  const status = () => fetch(address).then((answer) => answer.status, said)
  await expect.poll(status, { timeout: 30_000 }).toBe(200)
  child.kill('SIGTERM')
  await ended
  await expect
    .poll(() =>
      fetch(address).then(
        () => 'answers',
        () => 'is gone',
      ),
    )
    .toBe('is gone')
  for (const file of ['package.json', 'package-lock.json']) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(file, 'utf8'))
  }
})

test('a folder that was not built says what it needs, and installs nothing by itself', async () => {
  rmSync(join(folder, '.next'), { recursive: true })
  const { child, said } = npm('start', await freePort())
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said()).toContain('mancano i pacchetti di sviluppo')
})
