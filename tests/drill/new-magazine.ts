/**
 * `npm run drill:magazine`: from a clone to a page of a magazine of one's own, with a clock; then the same folder under the
 * engine's next commit. Clones the commit before the one at hand, makes a magazine with the ten answers on the command line,
 * serves it, pulls, serves it again.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from './replica.ts'

const NAME = 'Il Granello'
const ANSWERS = {
  name: NAME,
  descriptor: 'Rivista di boschi e legnami',
  motto: 'Si pianta, | si aspetta.',
  description: 'Storie di chi lavora il legno e di chi lo lascia crescere, un numero a stagione.',
  domain: 'granello.example',
  author: 'Maria | Rossi',
}
/** Milliseconds from the clone to the page. */
const MOST = 5 * 60_000
const EVERY = 250

const place = mkdtempSync(join(tmpdir(), 'rivista-'))
const [engine, magazine] = [join(place, 'motore'), join(place, 'prova')]
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(0)} s`

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return stdout.trim()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return address !== null && typeof address === 'object' ? address.port : 0
}

/** Serves the magazine with `npm start` until its home page is there; gives what the page says. */
async function pageOf(): Promise<string> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', './lib/node-version.js', 'lib/delivery/start.ts'], {
    cwd: engine,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ CONTENT_DIR: magazine, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
      CACHE_DIR: join(place, 'cache'),
    },
  })
  try {
    const until = performance.now() + MOST
    while (performance.now() < until && child.exitCode === null) {
      const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (page?.status === 200) return await page.text()
      await pause(EVERY)
    }
    throw new Error(`no page after ${MOST / 1000} s, or the server ended with ${child.exitCode}`)
  } finally {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
}

/** All files of a folder, as one text. */
function textsIn(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return JSON.stringify(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const isOurs = (page: string): boolean =>
  page.includes(`aria-label="${NAME}"`) && page.includes('/articoli/il-primo-pezzo')

const branch = 'prova'
const began = performance.now()
try {
  run('git', ['clone', '--quiet', ROOT, engine], place)
  const next = run('git', ['rev-parse', 'HEAD'], engine)
  run('git', ['checkout', '--quiet', '-b', branch, `${next}~1`], engine)
  const steps = [`clone ${seconds(began)}`]
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], engine)
  steps.push(`packages ${seconds(began)}`)
  // The first time there may be no such command in the commit before: the folder is the same.
  const flags = Object.entries(ANSWERS).flatMap(([name, answer]) => [`--${name}`, answer])
  const maker = existsSync(join(engine, 'lib/editor/magazine')) ? engine : ROOT
  run(process.execPath, ['lib/editor/new.ts', 'rivista', magazine, ...flags], maker)
  const made = textsIn(magazine)
  steps.push(`ten questions ${seconds(began)}`)
  const before = await pageOf()
  steps.push(`page ${seconds(began)}`)
  const took = performance.now() - began
  const upgrade = performance.now()
  run('git', ['merge', '--quiet', '--ff-only', next], engine)
  if (run('git', ['diff', '--name-only', `${next}~1`, next, '--', 'package-lock.json'], engine) !== '')
    run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], engine)
  const after = await pageOf()
  const same = textsIn(magazine) === made
  const isWell = isOurs(before) && isOurs(after) && took < MOST && same
  console.log(`${isWell ? 'ok' : 'FAILED'}  from clone to page: ${steps.join(', ')}`)
  console.log(
    `${isOurs(after) ? 'ok' : 'FAILED'}  the folder under the next commit, ${next.slice(0, 8)}: page after ${seconds(upgrade)}, ${same ? 'the folder as it was' : 'THE FOLDER CHANGED'}`,
  )
  process.exitCode = isWell ? 0 : 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
